import { describe, expect, it } from 'vitest'
import type { Claim } from '../../disclosure.ts'
import { readDisclosure } from '../read-disclosure.ts'
import { readText } from '../text.ts'

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

describe('the sentences of explanations', () => {
  it('reads shares of what they are listed under, and of a whole that is named', () => {
    expect(
      claimsIn('支出预算500.00万元，其中：基本支出400.00万元，占80%；项目支出100.00万元，占支出总额的20%。').map(told),
    ).toEqual([
      'expenditure-total total 500.00',
      'basic of-which 400.00 0',
      'basic share 80e-0% 1',
      'project of-which 100.00 0',
      'project share 20e-0% 3',
    ])
    const [, share] = claimsIn('基本支出400.00万元，占本年支出合计的80%。')
    expect(share).toMatchObject({ relation: 'share', whole: 'expenditure-total' })
    const [part, whole, both] = claimsIn('基本支出400.00万元，占总支出500.00万元的80%。')
    expect([part?.subject, whole?.subject, both?.wholeClaim]).toEqual(['basic', 'expenditure-total', 1])
  })

  it('takes a change after a list for the change of the whole', () => {
    const claims = claimsIn(
      '收入预算为512.36万元，其中：一般公共预算拨款收入498.36万元，事业收入14.00万元。与2024年相比减少25.14万元，下降4.68%。',
    )
    expect(claims.slice(3).map(told)).toEqual([
      'income-total change 25.14 down 0',
      'income-total percentage 468e-2% down 3',
    ])
  })

  it('reads one figure for both sides, and their changes', () => {
    expect(
      claimsIn('收入总计、支出总计均为2,492.50万元。与上年相比，收、支总计各增加192.50万元，增长8.37%。').map(told),
    ).toEqual([
      'budget-total total 2,492.50',
      'budget-total change 192.50 up 0',
      'budget-total percentage 837e-2% up 1',
    ])
    expect(claimsIn('政府性基金预算收入、政府性基金预算支出均为10万元。').map(told)).toEqual([
      'income-fund total 10',
      'expenditure-fund total 10',
    ])
  })

  it('tells the budget from the final amount, and reads the part that was spent', () => {
    const claims = claimsIn('“三公”经费支出预算为15.00万元，支出决算为11.55万元，完成预算的77%。')
    expect(claims.map(told)).toEqual([
      'three-public total 15.00',
      'three-public total 11.55',
      'three-public execution 77e-0% 1',
    ])
    expect(claims.map((claim) => claim.measure)).toEqual(['budget', 'final', undefined])
    expect(claimsIn('公务接待费支出决算11.55万元，完成年初预算15.00万元的77%。').at(-1)).toMatchObject({
      relation: 'execution',
      of: 0,
      wholeClaim: 1,
    })
  })

  it('reads 由 … 减少到 … with years, with 上年 and with neither', () => {
    for (const words of [
      '由2024年的3.50万元减少到2025年的2.80万元',
      '由上年的3.50万元降至2.80万元',
      '从3.50万元压减至2.80万元',
    ]) {
      const claims = claimsIn(`公务接待费${words}，下降20%。`)
      expect(claims.map(told)).toEqual([
        'reception previous 3.50',
        'reception total 2.80',
        'reception change down 1',
        'reception percentage 20e-0% down 2',
      ])
      expect(claims.slice(0, 2).map((claim) => claim.year)).toEqual([2024, 2025])
    }
  })

  it('reads the percentage first, then the two amounts', () => {
    expect(claimsIn('公务接待费较2024年预算下降20%。2024年预算3.50万元，2025年预算2.80万元。').map(told)).toEqual([
      'reception percentage 20e-0% down',
      'reception previous 3.50',
      'reception total 2.80',
    ])
  })

  it('takes an earlier year without a name for the year before', () => {
    expect(claimsIn('2025年机关运行经费50.00万元，2024年为45.00万元，增加5.00万元，增长11.11%。').map(told)).toEqual([
      'running-costs total 50.00',
      'running-costs previous 45.00',
      'running-costs change 5.00 up 0',
      'running-costs percentage 1111e-2% up 2',
    ])
  })

  it('reads 类款项 with their codes', () => {
    const claims = claimsIn(
      '1.一般公共服务（201类）审计事务（08款）行政运行（01项）：2025年预算数为420.20万元，2024年为400.00万元，增加20.20万元。',
    )
    expect(claims.map((claim) => claim.words)).toEqual(Array(3).fill('一般公共服务/审计事务/行政运行'))
    expect(claims.map(told).at(-1)).toBe('function-item change 20.20 up 0')
  })

  it('knows how much a list promises', () => {
    const lists = (words: string): readonly unknown[] =>
      claimsIn(words)
        .slice(1)
        .map((claim) => claim.list)
    expect(lists('收入预算600万元，其中：一般公共预算拨款550万元，事业收入50万元。')).toEqual(['of-which', 'of-which'])
    expect(lists('收入预算600万元，包括一般公共预算拨款550万元、事业收入50万元。')).toEqual(['includes', 'includes'])
    expect(lists('收入预算600万元，由一般公共预算拨款550万元和事业收入50万元组成。')).toEqual(['complete', 'complete'])
    expect(lists('收入预算600万元，包括一般公共预算拨款550万元、事业收入50万元，共两项。')).toEqual([
      'complete',
      'complete',
    ])
    expect(lists('项目支出600万元，包括普法经费200万元、调解经费150万元等。')).toEqual(['open', 'open'])
    expect(claimsIn('基本支出400万元，其中：人员经费、公用经费分别为300万元、100万元。').map(told)).toEqual([
      'basic total 400',
      'personnel of-which 300 0',
      'operating of-which 100 0',
    ])
  })

  it('names a fund by the side on which it is listed', () => {
    expect(
      claimsIn('总收入1.25亿元，其中：一般公共预算拨款12,000万元，政府性基金500万元。').map((claim) => claim.subject),
    ).toEqual(['income-total', 'income-general', 'income-fund'])
  })

  it('lists an amount that belongs to nothing as not understood, and leaves thresholds and rates alone', () => {
    const read = (text: string) =>
      readDisclosure(readText('prose.md', `# 云溪县信访局2025年部门预算\n\n${text}`, 'markdown'))
    const { claims, unread } = read('共计安排500万元。')
    expect([claims.length, unread.map(({ reason, place }) => [reason, place.line])]).toEqual([
      0,
      [['amount-not-understood', 3]],
    ])
    expect(read('单价50万元以上的设备2台，群众满意度95%，及时处理数占总数的90%。').unread).toEqual([])
  })
})

describe('sentences of other offices', () => {
  it('leaves numbering out of names', () => {
    expect(claimsIn('十、2025年收入总计20万元，较上年增加2万元，增幅11.11%。').map(told)).toEqual([
      'income-total total 20',
      'income-total change 2 up 0',
      'income-total percentage 1111e-2% up 1',
    ])
    expect(claimsIn('2.公务接待费支出3.00万元。')[0]?.subject).toBe('reception')
  })

  it('keeps brackets that belong to a name', () => {
    expect(claimsIn('因公出国（境）费用与2024年预算持平。').map(told)).toEqual(['abroad change flat'])
    const claims = claimsIn('“三公”经费5万元，其中：公务接待费5万元。因公出国（境）费支出决算与2024年持平。')
    expect(claims.at(-1)).toMatchObject({ subject: 'abroad', direction: 'flat' })
  })

  it('keeps two lists of one whole apart', () => {
    const claims = claimsIn(
      '财政拨款收支总预算600万元。收入包括：一般公共预算拨款收入500万元、政府性基金100万元；支出包括：教育支出400万元、卫生健康支出200万元。',
    )
    expect(claims.slice(1).map(({ of, listStart }) => [of, listStart])).toEqual([
      [0, 1],
      [0, 1],
      [0, 3],
      [0, 3],
    ])
  })

  it('goes on with a list over ；where 以下方面 opens it', () => {
    const claims = claimsIn(
      '一般公共预算支出100万元，主要用于以下方面：教育（类）支出80万元，占80%；卫生健康支出20万元，占20%。',
    )
    expect(claims.filter((claim) => claim.relation === 'of-which').map((claim) => claim.of)).toEqual([0, 0])
  })

  it('goes on over a full line that ends with ；', () => {
    const line = '2025年支出预算1248.61万元，其中用于保障机构运转的基本支出1046.61万元，占83.82%；'
    const text = [line, '项目支出202.00万元，占16.18%。', ...Array<string>(4).fill(`${'说明文字'.repeat(10)}。`)]
    const { claims } = readDisclosure(readText('a.txt', text.map((each) => `${each} `).join('\n\n'), 'text'))
    expect(claims.filter((claim) => claim.relation === 'share')).toHaveLength(2)
    expect(claims.find((claim) => claim.subject === 'project')?.of).toBe(0)
  })

  it('reads item sentences of final accounts', () => {
    const claims = claimsIn(
      '1.教育支出（类）普通教育（款）小学教育（项）。年初预算为60.00万元，支出决算为66.00万元，完成年初预算的110.00%。',
    )
    expect(claims.map(told)).toEqual([
      'function-item total 60.00',
      'function-item total 66.00',
      'function-item execution 11000e-2% 1',
    ])
  })
})
