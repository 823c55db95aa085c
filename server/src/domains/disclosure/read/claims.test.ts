import { describe, expect, it } from 'vitest'
import type { Claim } from '../disclosure.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readText } from './text.ts'

const claimsIn = (...lines: readonly string[]): readonly Claim[] =>
  readDisclosure(readText('prose.md', ['# 云溪县信访局2025年部门预算', '', ...lines].join('\n\n'), 'markdown')).claims

const told = (claim: Claim): string =>
  [
    claim.subject,
    claim.relation,
    claim.amount?.printed ??
      (claim.percent === undefined ? '' : `${claim.percent.value.digits}e-${claim.percent.decimals}%`),
    claim.direction ?? '',
    claim.of ?? '',
  ]
    .join(' ')
    .trim()
    .replaceAll(/ +/gu, ' ')

describe('claims', () => {
  it('reads a total with its parts', () => {
    expect(
      claimsIn('2025年预算收入521.00万元，其中：一般公共预算收入500.00万元，事业收入21.00万元。').map(told),
    ).toEqual(['income-total total 521.00', 'income-general of-which 500.00 0', 'income-institution of-which 21.00 0'])
  })

  it('keeps nested lists apart', () => {
    expect(
      claimsIn(
        '支出预算521.00万元，其中：基本支出401.00万元，包括人员经费349.40万元和日常公用经费51.60万元；项目支出120.00万元。',
      ).map(told),
    ).toEqual([
      'expenditure-total total 521.00',
      'basic of-which 401.00 0',
      'personnel of-which 349.40 1',
      'operating of-which 51.60 1',
      'project of-which 120.00 0',
    ])
  })

  it('reads a change as a change, not as an amount', () => {
    const [, change] = claimsIn('2025年预算收支安排521.00万元，较2024年预算减少21.00万元。')
    expect(change).toMatchObject({
      subject: 'budget-total',
      relation: 'change',
      direction: 'down',
      baseYear: 2024,
      baseMeasure: 'budget',
      of: 0,
    })
  })

  it('attaches 持平 to the whole after a bracket', () => {
    const claims = claimsIn(
      '公务用车购置及运维费5.00万元（其中：公务用车购置费0.00万元，公务用车运行费5.00万元），与2024年持平。',
    )
    expect(claims.at(-1)).toMatchObject({ subject: 'vehicle', relation: 'change', direction: 'flat', of: 0 })
  })

  it('reads 类款项 in words, the base year and the percentage', () => {
    const claims = claimsIn(
      '1.“一般公共服务支出（类）信访事务（款）信访业务（项）”2.63万元，主要用于业务。2024年当年预算执行数为1.48万元，2025年预算安排2.63万元，比2024年预算执行数增加77.70%。',
    )
    expect(claims.map(told)).toEqual([
      'function-item total 2.63',
      'function-item previous 1.48',
      'function-item total 2.63',
      'function-item percentage 7770e-2% up 2',
    ])
    expect(claims[0]?.words).toBe('一般公共服务支出/信访事务/信访业务')
    expect(claims[1]).toMatchObject({ year: 2024, baseMeasure: 'execution' })
  })

  it('reads names joined by hyphens too', () => {
    expect(claimsIn('“一般公共服务支出-信访事务-信访业务”科目1,202.95万元。')[0]).toMatchObject({
      subject: 'function-item',
      words: '一般公共服务支出/信访事务/信访业务',
    })
  })

  it('does not take a subject out of a longer name', () => {
    expect(claimsIn('主要为来访接待经费项目支出增加13万元。').map(told)).toEqual(['named change 13 up'])
    expect(
      claimsIn('项目支出减少77万元，主要为解难资金减少90万元、来访接待经费项目支出增加13万元。').map(
        (claim) => claim.subject,
      ),
    ).toEqual(['project', 'named', 'named'])
  })

  it('takes the amount after 较…年预算 for the base, not for this year', () => {
    expect(claimsIn('公务用车购置及运行费预算10万元，较2024年预算12万元减少2万元，下降16.67%。').map(told)).toEqual([
      'vehicle total 10',
      'vehicle previous 12',
      'vehicle change 2 down 0',
      'vehicle percentage 1667e-2% down 2',
    ])
  })

  it('leaves years, document numbers, thresholds and definitions alone', () => {
    expect(
      claimsIn(
        '根据财预〔2024〕123号文件，单价100万元以上的设备2台。',
        '## 名词解释',
        '固定资产：指单价1000元以上的物品。',
      ),
    ).toEqual([])
  })

  it('marks a change whose subject the sentence does not name', () => {
    const claims = claimsIn(
      '“三公”经费预算安排6.50万元，其中：因公出国（境）费0万元；公务用车购置及运维费5.00万元；公务接待费1.50万元。与2024年相比增加0.20万元。',
    )
    expect(claims.at(-1)).toMatchObject({ relation: 'change', inferred: true })
  })

  it('joins sentences broken over lines and pages', () => {
    const text = [
      '2025年支出预算521.00万元，其中基本支出401.00万元用于保障机构正常运转，包括人员经费349',
      '.40万元和日常公用经费51.60万元。 ',
    ].join('\n\n')
    const claims = readDisclosure(
      readText(
        'prose.txt',
        [
          '关于预算安排情况的说明文字，这里写得足够长以便知道折行的宽度是多少，所以一直写到行末没有停顿',
          '接着写下去直到这一段落结束为止。 ',
          '又一段说明文字，这里写得足够长以便知道折行的宽度是多少，所以一直写到了行末没有任何停顿的',
          '接着结束。 ',
          '再一段说明文字，这里写得足够长以便知道折行的宽度是多少，所以一直写到了行末没有任何停顿的',
          '再结束。 ',
          text,
        ].join('\n\n'),
        'text',
      ),
    ).claims
    expect(claims.map(told)).toContain('personnel of-which 349.40 1')
  })
})
