/** The version of what Limber stores. There are as many migrations. */
export const storedVersion = 4;
