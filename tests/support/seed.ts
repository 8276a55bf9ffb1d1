import fc from 'fast-check';

// In CI the random histories are the same every time, so that a red run is the change's and can be repeated; on a
// person's machine they wander, and what they find is told with its seed.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20261123 });
