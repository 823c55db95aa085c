import type { ReactNode } from 'react'
import { addressesIn as answersIn } from '../answers/addresses.ts'
import { answerMessages } from '../answers/messages.ts'
import { addressesIn as hearingsIn } from '../hearing/addresses.ts'
import { hearingMessages } from '../hearing/messages.ts'
import { addressesIn as assessmentIn } from '../assessment/addresses.ts'
import { assessmentMessages } from '../assessment/messages.ts'
import { addressesIn } from '../budget/addresses.ts'
import { addressesIn as hallIn } from '../hall/addresses.ts'
import { hallMessages } from '../hall/messages.ts'
import { serviceAddress } from '../service/addresses.ts'
import { serviceMessages } from '../service/messages.ts'
import { addressesIn as surveyIn } from '../survey/addresses.ts'
import { surveyMessages } from '../survey/messages.ts'
import { addressesIn as suggestionsIn } from '../suggestion/addresses.ts'
import type { Visit } from '../visit.ts'

const PLACES = ['guide', 'offices', 'timeLimits', 'statistics', 'accessibility', 'privacy'] as const

export const Footer = ({ visit: { m, to, site, say, language } }: { visit: Visit }): ReactNode => (
  <footer className="bottom">
    <div className="frame">
      <nav aria-label={m.common.moreMenu}>
        <ul>
          {PLACES.map((place) => (
            <li key={place}>
              <a href={to(place)}>{m.common.footer[place]}</a>
            </li>
          ))}
          <li>
            <a href={hallIn(language).home}>{hallMessages(language).title}</a>
          </li>
          <li>
            <a href={suggestionsIn(language).home}>{m.common.footer.suggestions}</a>
          </li>
          <li>
            <a href={answersIn(language).home}>{answerMessages(language).title}</a>
          </li>
          <li>
            <a href={hearingsIn(language).home}>{hearingMessages(language).title}</a>
          </li>
          <li>
            <a href={assessmentIn(language).home}>{assessmentMessages(language).title}</a>
          </li>
          <li>
            <a href={addressesIn(language).home}>{m.common.footer.budgetCheck}</a>
          </li>
          <li>
            <a href={surveyIn(language).home}>{surveyMessages(language).title}</a>
          </li>
          <li>
            <a href={serviceAddress(language)}>{serviceMessages(language).title}</a>
          </li>
        </ul>
      </nav>
      <p>{say(site)}</p>
      <p>{m.common.about}</p>
    </div>
  </footer>
)
