/** The version of what this Limber stores: as many steps of `migrations` lead to it. */
export const storedVersion = 4;
