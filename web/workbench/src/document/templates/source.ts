import type { Template } from '@huiyin/api'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { TEMPLATES } from './words.ts'

type Source = Template['languages'][number]['source']

/** Says whose words hold: one's own office's, those of an office above, or the built-in ones. */
export function useSource(): (source: Source) => string {
  const words = useWords(TEMPLATES)
  const say = useSay()
  return (source) => {
    if (source === null) return words.builtIn
    if (source.own) return fill(words.own, { n: source.version })
    return fill(words.above, { office: say(source.office), n: source.version })
  }
}
