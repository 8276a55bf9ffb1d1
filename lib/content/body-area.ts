/** Where a move is felt most. The rotation goes from one area to the next, and a person can leave one out ("not today"). */
export const bodyAreas = ['neck', 'shoulders', 'back', 'hips', 'legs', 'eyes'] as const;

export type BodyArea = (typeof bodyAreas)[number];
