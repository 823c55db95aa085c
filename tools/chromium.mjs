import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where a Chromium is: the one that CHROMIUM names, or one of the usual places. */
export const findChromium = () => [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place))

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * True when the browser journeys have their browser. Installs Debian's package where it is missing and we may; otherwise says what to
 * install.
 */
export function ensureChromium() {
  if (findChromium()) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('installing Chromium and Chinese fonts from Debian\n')
    const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']
    if (apt(...packages) || (apt('update') && apt(...packages))) return true
  }
  process.stderr.write(
    '浏览器测试需要 Chromium：请安装（Debian：apt-get install chromium fonts-noto-cjk），或者用环境变量 CHROMIUM 指明它的位置。\n' +
      'The browser journeys need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or name its place in CHROMIUM.\n',
  )
  return false
}
