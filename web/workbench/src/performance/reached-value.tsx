import type { PerformanceIndicator } from '@huiyin/api'
import type { ReactNode } from 'react'
import { fill, useWords } from '../ui/words.ts'
import { PERFORMANCE } from './words/index.ts'

/** What an indicator has reached, or why there is no value; progress in words beside its colour. */
export function ReachedValue({ indicator }: { indicator: PerformanceIndicator }): ReactNode {
  const words = useWords(PERFORMANCE)
  const { value, none, target, light, met, forecast } = indicator
  if (value === null) return <span className="soft">{none === null ? '' : words.none[none]}</span>
  const unit = target.kind === 'quantity' ? target.unit : target.kind === 'date' ? '' : '%'
  return (
    <>
      <strong className="figures">{`${value}${unit}`}</strong>
      {light === null ? null : (
        <span className={`small performance-below performance-${light}`}>
          {`${met === true ? words.met : words.unmet} · ${words.lights[light]}`}
        </span>
      )}
      {forecast === null || forecast === value ? null : (
        <span className="soft small performance-below">{fill(words.forecast, { value: `${forecast}${unit}` })}</span>
      )}
    </>
  )
}
