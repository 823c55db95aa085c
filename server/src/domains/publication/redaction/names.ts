import type { Proposal } from './span.ts'

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲封芮储靳段富巫乌焦巴牧车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司黎薄印宿白怀蒲邰从索咸籍赖卓蔺屠蒙池乔阴能苍双闻莘党翟谭贡劳姬申扶堵冉宰郦雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关相查荆红游竺权逯盖益桓公肖覃岳帅代佘佟'
const COMPOUND = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|端木|南宫|独孤'
const SURNAME = `(?:${COMPOUND}|[${SURNAMES}])`
const TITLE =
  '(?:先生|女士|小姐|同志|老师|师傅|大爷|大妈|大叔|大娘|阿姨|叔叔|伯伯|奶奶|爷爷|经理|主任|局长|科长|处长|所长|站长|书记|队长|村长|镇长|乡长|医生|大夫|校长|老板|会计|律师|法官|警官)'
const INTRODUCTION =
  '(?:姓名|本人|我叫|名叫|叫做|申请人|信访人|反映人|联系人|举报人|投诉人|代理人|代表人|负责人|当事人|经办人|承办人|业主|户主|房东|租客|邻居|原告|被告|丈夫|妻子|父亲|母亲|儿子|女儿|爱人|我是)'
/** Words that begin with a character that is a surname, too. */
const NO_NAME =
  /^(?:公司|公安|公共|公开|公民|国家|国务|安全|安置|方面|方便|广场|都是|别人|向上|应当|应该|有关|相关|高度|全部|全体|关于|能够|从事|和平|文件|路面|单位|项目|代表|申请|计划|解决|支付|管理|通知|连续|查处|常年|任何|时间|水管|房屋|房产|居民|居住|村民|师生|农民|农村|习惯|成年|金额|包括|满意|明确|明显|利用|白天|印章|充分|东西|曾经|边上|空气|简单|须知|游客|红线|权利|权益|益民)/u

/** Names as people write them of themselves and of others: 张某某, 李先生, 申请人王五, 小王. */
const RULES: readonly RegExp[] = [
  new RegExp(`(?<it>${SURNAME}某(?:某?[甲乙丙丁]|某|\\p{Script=Han}(?=[，,。；、（]|$))?)`, 'dgu'),
  new RegExp(`(?<it>${SURNAME}\\p{Script=Han}{0,2}?)${TITLE}`, 'dgu'),
  new RegExp(`${INTRODUCTION}[为是叫:： ]{0,3}(?<it>${SURNAME}[ ·]?\\p{Script=Han}{1,2})(?![\\p{Script=Han}])`, 'dgu'),
  new RegExp(
    `(?:姓名|我叫|名叫|叫做|联系人|信访人|申请人)[为是叫:： ]{0,3}(?<it>${SURNAME}\\p{Script=Han}{1,2}?)(?=[，,。；;（(、\\s]|$|的|在|于|住|说|与|和|系|，)`,
    'dgu',
  ),
  new RegExp(
    `(?<![\\p{Script=Han}])(?<it>${SURNAME}\\p{Script=Han}{1,2})(?=[（(，, ]{1,2}(?:男|女|身份证|电话|手机|\\d{6}|1[3-9]\\d))`,
    'dgu',
  ),
  new RegExp(`(?<it>[老小]${SURNAME})(?=[，,。；;、家说]|$)`, 'dgu'),
]

/** Names known by their form. */
export const findNames = (folded: string): Proposal[] =>
  RULES.flatMap((rule) =>
    [...folded.matchAll(rule)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.['it'] ?? [0, 0]
      if (NO_NAME.test(folded.slice(start, end + 1))) return []
      return [{ start, end, kind: 'name' as const, reason: 'form' as const, required: false }]
    }),
  )
