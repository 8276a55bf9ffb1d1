/** Where the advice about the desk comes from: two universities' guides for people at a screen. */
export const deskSources: readonly string[] = [
  'https://www.aber.ac.uk/en/hse/proc-prac/dse/12pointworkstationplan/',
  'https://uwaterloo.ca/safety-office/occupational-health-safety/ergonomics/office-ergonomics',
];
