import type { Bulletin, BulletinTable } from '@huiyin/api'

/** What a table is narrowed to, in words; the value itself where it has just been chosen. */
export const conditionNames = (
  { conditions }: Pick<Bulletin, 'conditions'>,
  where: BulletinTable['where'],
): { zh: string; en: string }[] =>
  Object.entries(where).flatMap(([dimension, values]) =>
    (values ?? []).map(
      (value) =>
        conditions.find((one) => one.dimension === dimension && one.value === value)?.name ?? { zh: value, en: value },
    ),
  )
