import { defineConfig } from "vite";

/** The script of the review bundle as one file without imports, in words a person can read: `npm run review` writes it anew, and a test fails where it is not what the sources say. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [{
    name: "stands-in-a-page",
    // Nothing in it may end the element it stands in.
    renderChunk: (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"),
  }],
  build: {
    outDir: "../../assets/review",
    emptyOutDir: false,
    minify: false,
    target: ["chrome110", "safari16", "firefox115"],
    lib: { entry: "main.ts", formats: ["iife"], name: "draagvlakReview", fileName: () => "review.js" },
  },
});
