import type { OfficeLevel } from '../../office/index.ts'

/** One area of the demonstration prefecture. Its codes begin with 9901, which no real place has; its names come from old stories. */
export interface Area {
  /** The first part of the user names of everybody who works there. */
  readonly id: string
  readonly regionId: string
  readonly level: OfficeLevel
  readonly zh: string
  readonly en: string
  /** What its offices' code words begin with. */
  readonly word: string
  /** The area above; null for the prefecture. */
  readonly within: string | null
  readonly ruleSet: string
}

const CITY: Area = {
  id: 'city',
  regionId: '990100',
  level: 'city',
  zh: '子虚市',
  en: 'Zixu City',
  word: '虚',
  within: null,
  ruleSet: 'national',
}

const county = (id: string, regionId: string, zh: string, en: string, ruleSet = 'national'): Area => ({
  id,
  regionId,
  level: 'county',
  zh,
  en,
  word: zh.slice(0, 1),
  within: 'city',
  ruleSet,
})

/** The third routes within five working days, as the variant of Zhejiang has it. */
export const COUNTIES: readonly Area[] = [
  county('district', '990101', '乌有区', 'Wuyou District'),
  county('county', '990102', '岱舆县', 'Daiyu County'),
  county('yuanqiao', '990103', '员峤县', 'Yuanqiao County', 'zhejiang'),
  county('fanghu', '990104', '方壶县', 'Fanghu County'),
]

const townshipsOf = (within: string, ...names: readonly (readonly [id: string, zh: string, en: string])[]): Area[] =>
  names.map(([id, zh, en]) => {
    const above = COUNTIES.find((area) => area.id === within)
    if (!above) throw new RangeError(`no county ${within}`)
    return {
      id,
      regionId: above.regionId,
      level: 'township',
      zh,
      en,
      word: zh.slice(0, 2),
      within,
      ruleSet: above.ruleSet,
    }
  })

export const TOWNSHIPS: readonly Area[] = [
  ...townshipsOf(
    'district',
    ['ruomu', '若木街道', 'Ruomu Subdistrict'],
    ['xuanpu', '玄圃街道', 'Xuanpu Subdistrict'],
    ['jianmu', '建木镇', 'Jianmu Town'],
  ),
  ...townshipsOf(
    'county',
    ['buzhou', '不周镇', 'Buzhou Town'],
    ['guixu', '归墟镇', 'Guixu Town'],
    ['fuguang', '扶光乡', 'Fuguang Township'],
  ),
  ...townshipsOf(
    'yuanqiao',
    ['ganyuan', '甘渊镇', 'Ganyuan Town'],
    ['yuyuan', '羽渊乡', 'Yuyuan Township'],
    ['zhuzhao', '烛照镇', 'Zhuzhao Town'],
  ),
  ...townshipsOf(
    'fanghu',
    ['wangshu', '望舒镇', 'Wangshu Town'],
    ['xiane', '纤阿乡', "Xian'e Township"],
    ['jielin', '结璘镇', 'Jielin Town'],
  ),
]

export const AREAS: readonly Area[] = [CITY, ...COUNTIES, ...TOWNSHIPS]
