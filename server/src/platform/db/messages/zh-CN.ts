import type { Messages } from './en.ts'

export const zhCN = {
  noBinaries: (platform) => `内置 PostgreSQL 不支持 ${platform}，请用 DATABASE_URL 指定 15 或更高版本的 PostgreSQL。`,
  otherMajor: (folder, found, needed) =>
    `数据目录 ${folder} 由 PostgreSQL ${found} 写成，而本版本自带 PostgreSQL ${needed}。请用原来的版本启动并备份，再恢复到本版本。`,
  noAccount: () => '当前以 root 启动，但系统没有可运行数据库的 postgres 或 nobody 用户，请改用普通用户启动。',
  folderClosed: (folder) => `数据库用户无法进入数据目录 ${folder}，请用 HUIYIN_DATA 另选目录，或改用普通用户启动。`,
  otherOwner: (folder) => `${folder} 中的数据库属于本机另一用户，请以该用户或 root 启动，或用 HUIYIN_DATA 另选目录。`,
  initFailed: (detail) => `无法在数据目录中建立数据库（${detail}），请检查目录是否可写、磁盘是否已满。`,
  startFailed: (detail, log) => `数据库无法启动（${detail}），详情见 ${log}。`,
  startTooSlow: (log) => `数据库未能按时就绪，详情见 ${log}，请重新启动。`,
  unreachable: (detail) => `无法连接 DATABASE_URL 指定的数据库（${detail}），请检查地址、用户和密码。`,
  applicationUser: (detail) =>
    `HUIYIN_APP_DATABASE_URL 中的用户不能以 huiyin_app 角色工作（${detail}），请检查地址，并由管理员执行：GRANT huiyin_app TO 该用户。`,
  tooOld: (found) => `DATABASE_URL 指定的数据库是 PostgreSQL ${found}，需要 15 或更高版本。`,
  cannotMakeRoles: (roles) =>
    `数据库用户无权创建角色 ${roles}，请由数据库管理员创建，或在 DATABASE_URL 中使用有 CREATEROLE 权限的用户。`,
  migrationChanged: (id) => `迁移 ${id} 在应用之后被改动，请使用与数据库一致的版本，或恢复备份。`,
  migrationUnknown: (id) => `数据库已应用迁移 ${id}，而当前版本不认识它，请使用更新的版本。`,
} satisfies Messages
