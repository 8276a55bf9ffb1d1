/** Where a move is felt most. The rotation goes round these, and a person can put one aside ("not today"). */
export const bodyAreas = ['neck', 'shoulders', 'back', 'hips', 'legs', 'eyes'] as const;

export type BodyArea = (typeof bodyAreas)[number];
