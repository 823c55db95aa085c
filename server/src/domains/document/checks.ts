import type { Check } from '../../platform/cli/index.ts'
import { findSeriesFaults } from './reader.ts'

/** `huiyin doctor`: every series of the register runs from one to the last figure that was given. */
export const registerCheck: Check = {
  id: 'document-register',
  title: { zh: '发文登记簿没有缺号', en: 'The register of issued documents has no gap' },
  async run({ database }) {
    const faults = await database.read({ audience: 'system' }, findSeriesFaults)
    return faults.map(({ regionId, codeWord, series, year, issued, highest, counted }) => ({
      zh: `${regionId} 的“${codeWord}${series}〔${year}〕”登记了 ${issued} 份，最大号 ${highest}，计数器 ${counted}；请从备份核对缺失的登记。`,
      en: `"${codeWord}${series}〔${year}〕" of ${regionId} has ${issued} lines, its highest figure is ${highest}, its counter ${counted}. Compare with a backup.`,
    }))
  },
}
