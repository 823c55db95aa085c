import { chineseArticle } from '../../../../../server/src/domains/calendar/messages/words.ts'
import { usePreferences } from '../../ui/preferences.ts'

/** Writes an article as the reader knows it: 第二十三条第三款 or Art. 23(3). */
export function useArticle(): (article: string) => string {
  const { language } = usePreferences()
  return (article) => (language === 'en' ? article : chineseArticle(article))
}
