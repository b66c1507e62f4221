import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `vite build --mode twin` makes a window that runs in a plain browser on the plan in memory; the
// build that ships holds no sample texts.
export default defineConfig(({ mode }) => ({
  plugins: [react()],
  define: { __TWIN__: JSON.stringify(mode !== "production") },
  server: { fs: { allow: [".."] } },
  build: {
    outDir: mode === "bench" ? "dist-bench" : "dist",
    lib: mode === "bench" ? { entry: "bench/bare.ts", formats: ["iife"], name: "bareEditor", fileName: () => "bare.js" } : false,
    target: ["safari16", "chrome110"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "review/**/*.test.ts", "tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    css: false,
  },
}));
