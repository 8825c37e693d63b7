// Finds a real Chromium: the one named by CHROME_PATH, one that is installed, or the one that comes as an npm package.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
    return named;
  }
  const installed = INSTALLED.find((candidate) => existsSync(candidate));
  return installed ?? packaged();
}

async function packaged() {
  // The package unpacks into TMPDIR and trusts whatever lies there, so each version gets a folder of its own.
  const cache = path.resolve(import.meta.dirname, "node_modules/.cache/chromium-147");
  mkdirSync(cache, { recursive: true });
  process.env.TMPDIR = cache;
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}
