import type { ReactNode } from 'react'
import type { Screen } from '../../../server/src/domains/hall/index.ts'
import { dateAndTime } from '../dates.ts'
import type { Visit } from '../visit.ts'
import { filled, hallMessages } from './messages.ts'

/** The number as it is printed on paper: three digits. */
export const shownNumber = (number: number): string => String(number).padStart(3, '0')

/** The screen in the hall: numbers and windows in letters to be read from the last row, without a menu and without a name. */
export function ScreenPage({ visit, screen }: { visit: Visit; screen: Screen }): ReactNode {
  const words = hallMessages(visit.language)
  const [first, ...others] = screen.called
  return (
    <html lang={visit.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{`${words.screen} · ${visit.say(screen.name)}`}</title>
        <link rel="icon" href="/assets/seal.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={visit.styleSheet} />
      </head>
      <body className="screen">
        <a className="skip" href="#main">
          {visit.m.common.skip}
        </a>
        <main id="main" tabIndex={-1}>
          <h1>{visit.say(screen.name)}</h1>
          {first === undefined ? (
            <p className="calling">{words.screenNone}</p>
          ) : (
            <p className="calling">
              <b>{shownNumber(first.number)}</b>
              <span>
                <small>{words.screenTitle}</small> {visit.say(first.window)}
              </span>
            </p>
          )}
          {others.length > 0 && (
            <ol>
              {others.map(({ number, window }) => (
                <li key={number}>
                  <b>{shownNumber(number)}</b> {visit.say(window)}
                </li>
              ))}
            </ol>
          )}
          <p className="foot">
            {filled(words.screenWaiting, { waiting: screen.waiting.waiting })}
            {screen.waiting.minutes !== null && screen.waiting.minutes > 0 && (
              <> · {filled(words.minutes, { minutes: screen.waiting.minutes })}</>
            )}{' '}
            · <time dateTime={screen.now}>{dateAndTime(visit.language, screen.now)}</time>
          </p>
        </main>
      </body>
    </html>
  )
}
