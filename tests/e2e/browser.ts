import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Nothing that calls home: the tests' browser talks to the tests' server alone. */
const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium that `CHROMIUM` names, or the installed one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...PLACES].find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) throw new Error('no Chromium: install it, or name its place in CHROMIUM')
  return chromium.launch({ executablePath, args: ARGUMENTS })
}
