export { folderMailer, smtpMailer, type Mail, type Mailer } from './mailer.ts'
