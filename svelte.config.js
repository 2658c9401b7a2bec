/** Runes everywhere, and scope names no longer than they must be; the rest are the defaults. */
export default {
  compilerOptions: {
    runes: true,
    // By the path within the project, so that the same sources give the same build in any folder.
    cssHash: ({ hash, filename }) => `s${hash(filename.replaceAll('\\', '/').replace(/^.*\/src\//, '')).slice(-5)}`,
  },
};
