/** Streets, estates and villages of the demonstration, named after old poems and parables. */
export const STREETS = ['扶摇路', '若水街', '逍遥巷', '抱朴路', '忘机街', '守拙巷', '无涯大道', '知返路'] as const
export const ESTATES = [
  '听雨小区',
  '观云苑',
  '晴耕家园',
  '雨读新村',
  '半亩园',
  '方塘里',
  '南柯花园',
  '黄粱公寓',
] as const
export const VILLAGES = ['上无村', '下有村', '知鱼村', '坐忘村', '空谷村', '飞鸿村'] as const
export const SCHOOLS = ['第一示范小学', '第二示范小学', '示范实验初中', '晨读小学'] as const
export const FIRMS = ['无中生有建筑公司', '纸上谈兵装饰公司', '镜花水月食品公司', '海市蜃楼服饰厂'] as const
export const BUS_LINES = ['101 路', '102 路', '夜 3 路', '环 5 路'] as const
export const SEASONS = [
  '入冬以来',
  '近两个月来',
  '上个月以来',
  '三周以来',
  '半年多来',
  '今年雨季以来',
  '近一段时间',
] as const
export const TIMES = [
  '每天早晚高峰',
  '每天夜里十一点以后',
  '每逢下雨',
  '周末和节假日',
  '清晨五点左右',
  '白天和晚上',
] as const
export const AMOUNTS = ['三个月', '四个月', '半年', '两个月', '近一年'] as const
export const NUMBERS = ['十几', '二十多', '三十余', '五十多', '近百'] as const
