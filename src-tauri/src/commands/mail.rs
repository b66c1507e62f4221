//! E-mails taken in as reactions, pasted or from a file.

use draagvlak_usecases::{self as usecases, MailOrder, MailReport, Problem};

use crate::shell::Shell;

type Answer<T> = Result<T, Problem>;

pub(super) fn mail_preview(shell: &Shell, order: MailOrder) -> Answer<MailReport> {
    usecases::mail_preview(&shell.session.beside()?, &order, &shell.texts())
}

pub(super) fn import_mail(shell: &Shell, order: MailOrder) -> Answer<MailReport> {
    let _task = shell.tasks.begin(&shell.app, "import_mail");
    let texts = shell.texts();
    shell.work(|desk| usecases::import_mail(desk, &order, &texts))
}
