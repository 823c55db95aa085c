import type { Messages } from './en.ts'

export const zhCN = {
  portTaken: (port) => `端口 ${port} 已被占用，请停止占用它的程序，或用 PORT 另选端口。`,
  portForbidden: (port) => `当前用户不能使用端口 ${port}，请用 PORT 选择 1023 以上的端口。`,
  hostUnknown: (host) => `本机没有地址 ${host}，请更正 HOST，或不设置它。`,
  folderUnusable: (folder, reason) =>
    `数据目录 ${folder} 无法写入（${reason}），请授予写入权限，或用 HUIYIN_DATA 另选目录。`,
  diskFull: (folder, free, needed) =>
    `数据目录 ${folder} 所在磁盘仅剩 ${free} MB，至少需要 ${needed} MB，请清理磁盘，或用 HUIYIN_DATA 另选目录。`,
  demonstrationExposed: (host) =>
    `演示账号是公开的，因此不能在 ${host} 上开放，请不要设置 HOST，或用新的数据目录并设置 HUIYIN_DEMO=0。`,
  wrongMasterKey: () => '主密钥与本单位数据所用的不一致，请从备份中恢复正确的主密钥。',
  wrongSigningKey: () => '签名密钥与本单位回执所用的不一致，请从备份中恢复正确的签名密钥。',
  backupThere: (folder) => `${folder} 已经存在，请指定一个尚不存在的目录。`,
  backupAbsent: (folder) => `${folder} 中没有回音的备份，请指定 huiyin backup 写成的目录。`,
  backupDamaged: (file) => `备份文件 ${file} 已损坏，与校验值不符，请使用其他备份。`,
  backupNewer: (id) => `备份由其他版本写成（含迁移 ${id}），请用该版本或更新的版本恢复。`,
  officeNotEmpty: (where) =>
    `备份只能恢复到空的系统，而 ${where} 不为空，请用 HUIYIN_DATA 另选目录，设置了 DATABASE_URL 时请用空数据库。`,
  restoreIncomplete: (table) => `数据表 ${table} 未能接收备份的全部记录，没有恢复任何内容。`,

  opening: (folder) => `正在打开 ${folder}`,
  migrated: (count) => `数据表已更新，共 ${count} 步`,
  ready: (address, seconds) => `${seconds} 秒后就绪：${address}`,
  stopping: () => '正在关闭',
  stopped: () => '已关闭，数据完好',
  failed: (what) => `出现差错：${what}，详情见日志。`,

  about: () => '回音：办理群众来信来访，并向社会公开办理结果。',
  exitCodes: () => '退出码：0 完成，1 发现问题，2 用法有误或无法启动。',
  settingsHelp: () =>
    '设置（环境变量）：PORT、HOST、HUIYIN_DATA、HUIYIN_DEMO、DATABASE_URL、HUIYIN_APP_DATABASE_URL、HUIYIN_MASTER_KEY、HUIYIN_MASTER_KEY_FILE、HUIYIN_SEAL、HUIYIN_ORIGIN、HUIYIN_POOL、HUIYIN_LOG。',
  helpServe: () => '打开办公系统：数据库、门户、工作台、任务',
  helpMigrate: () => '更新数据表后结束',
  helpBackup: () => '把全部内容连同校验值写入一个新目录，系统可以继续运行',
  helpRestore: () => '用备份目录恢复到空的系统',
  helpDoctor: () => '检查系统与记录',
  argumentFolder: () => '备份目录',
  backedUp: (rows, files, folder) => `已将 ${rows} 条记录和 ${files} 个文件写入 ${folder}`,
  restored: (rows, files) => `已恢复 ${rows} 条记录和 ${files} 个文件`,
  keysInside: () => '备份中含有本单位的密钥，请像保护本单位系统一样妥善保管。',
  checkRole: () => '应用在行级安全之下运行',
  roleBypasses: () => '应用角色可以绕过行级安全，请取消 huiyin_app 的 SUPERUSER 与 BYPASSRLS。',
  roleOwns: (table) => `数据表 ${table} 归应用所有，请改归 huiyin_owner。`,
  tableWithoutPolicy: (table) => `数据表 ${table} 启用了行级安全却没有策略，请运行最新版的 huiyin migrate。`,
  checkKeys: () => '密钥不对外',
  keyExposed: (file) => `本机其他用户可以读取 ${file}，请取消组和其他用户的权限。`,
  checkDisk: () => '磁盘空间充足',
  migrationsDone: (count) => `已应用 ${count} 步`,
} satisfies Messages
