/** Traditional characters of names, titles and addresses with the simplified ones that the rules are written in. */
const PAIRS =
  '張张陳陈劉刘趙赵錢钱孫孙吳吴鄭郑馮冯衛卫蔣蒋韓韩楊杨許许呂吕嚴严華华謝谢鄒邹竇窦蘇苏魯鲁韋韦馬马鳳凤費费賀贺湯汤羅罗畢毕鄔邬樂乐時时齊齐顧顾黃黄蕭萧' +
  '龐庞項项陰阴葉叶鍾钟鐘钟駱骆萬万盧卢賈贾婁娄顏颜陸陆榮荣龔龚鄧邓單单閻阎連连溫温莊庄歐欧陽阳諸诸東东聞闻譚谭勞劳車车寧宁關关談谈黨党聶聂鞏巩闕阙紀纪賴赖' +
  '藍蓝習习應应儲储喬乔蒼苍雙双貢贡龍龙師师豐丰遊游權权蓋盖長长獨独書书記记隊队鎮镇鄉乡縣县醫医經经會会計计說说聯联繫系係系電电話话為为戶户鄰邻親亲兒儿愛爱' +
  '業业辦办當当負负責责號号樓楼棟栋區区門门層层證证碼码郵邮箱箱帳账賬账銀银機机處处請请嶽岳鄺邝鄒邹鄰邻鮑鲍鄲郸鄢鄢郟郏酈郦鈕钮鈄钭闞阚饒饶麼么員员訴诉訪访' +
  '舉举報报職职廳厅灣湾橋桥龜龟國国爾尔偉伟強强傑杰勇勇麗丽艷艳豔艳軍军蘭兰貴贵發发興兴順顺慶庆鵬鹏飛飞濤涛靜静潔洁瓊琼鳴鸣輝辉寶宝維维義义詠咏銘铭鋒锋鑫鑫'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, n) => [PAIRS.charAt(n * 2), PAIRS.charAt(n * 2 + 1)]),
)

/** The simplified form of a character, where the rules know one. */
export const simplified = (character: string): string => SIMPLIFIED.get(character) ?? character

const DIGITS = '〇一二三四五六七八九'
const OTHERS: Readonly<Record<string, string>> = {
  '○': '0',
  零: '0',
  幺: '1',
  壹: '1',
  贰: '2',
  貳: '2',
  两: '2',
  兩: '2',
  叁: '3',
  參: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  陸: '6',
  柒: '7',
  捌: '8',
  玖: '9',
}
const SPELT = `[${DIGITS}${Object.keys(OTHERS).join('')}]`
/** At least seven in a row are a number that somebody was given, no date and no amount. */
const RUN = new RegExp(`(?:${SPELT}|\\d)(?:[ .·、,-]{0,2}(?:${SPELT}|\\d)){6,}`, 'gu')

const digitOf = (character: string): string => {
  const at = DIGITS.indexOf(character)
  return at < 0 ? (OTHERS[character] ?? character) : String(at)
}

/** Long numbers spelt in Chinese (一三九〇〇…) in plain digits, each where it stood. */
export const withDigits = (text: string): string =>
  text.replace(RUN, (run) => run.replaceAll(new RegExp(SPELT, 'gu'), digitOf).replaceAll(/[、·,]/g, '-'))
