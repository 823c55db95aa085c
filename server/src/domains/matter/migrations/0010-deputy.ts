import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const uuidOf = (name: string): string => `nullif(current_setting('huiyin.${name}', true), '')::uuid`

/**
 * Who acts for somebody sees what both may see: recusal of either counts (Art. 28(3)), and confidential matters only where they are part
 * of the deputyship.
 */
const visible = `(
  ${audience} = 'system'
  or (${audience} = 'officer' and seen_by @> array[${uuidOf('office')}] and not (recused @> array[${uuidOf('staff')}])
    and not (recused @> array[${uuidOf('acting_for')}])
    and not (confidential and coalesce(current_setting('huiyin.unconfided', true), '') = 'on'))
  or (${audience} = 'citizen' and id = ${uuidOf('matter')})
)`

export const matterDeputy: Migration = {
  id: 'matter-0010-deputy',
  up: (m) =>
    m.run(
      `alter policy matter_read on matter using ${visible}; alter policy matter_update on matter using ${visible};`,
    ),
}
