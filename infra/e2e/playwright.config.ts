import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser.mjs";

const executablePath = await findBrowser();
if (!process.env.TEST_WORKER_INDEX) console.log(`Browser: ${executablePath}`);

export default defineConfig({
  testDir: "specs",
  outputDir: "target/browser",
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // What people do comes one after the other; pages are only looked at, which may be done meanwhile.
  workers: 2,
  projects: [
    { name: "stories", testIgnore: "pages.spec.ts", workers: 1 },
    { name: "pages", testMatch: "pages.spec.ts", workers: 1 },
  ],
  forbidOnly: Boolean(process.env.CI),
  reporter: [["line"], ["json", { outputFile: "target/browser.json" }]],
  use: {
    baseURL: process.env.FOOTHOLD_URL,
    screenshot: "only-on-failure",
    // What is told of a failure are the pages themselves; a film of every step would slow all of them.
    trace: { mode: "retain-on-failure", screenshots: false },
    actionTimeout: 15_000,
    locale: "en-US",
    timezoneId: "America/Chicago",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
