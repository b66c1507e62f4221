import { useBackend } from "../backend/BackendContext";
import { Button, Dialog } from "../design";
import { Loading } from "../shell/Loading";
import { report } from "../shell/toasts";
import { today } from "../shell/today";
import { tellDone } from "../shell/undo";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";

interface CriticsDialogProps {
  code: string;
  of: string;
  onClose: () => void;
}

/** Who was critical in the round before, each with the reactions that make them so: a proposal until it is stored. */
export function CriticsDialog({ code, of, onClose }: CriticsDialogProps) {
  const t = useText();
  const backend = useBackend();
  const loaded = useLoad(() => backend.critics(code, of), [code, of], true);
  const fresh = loaded.data?.invited ?? [];
  const ask = async () => {
    try {
      const { invited } = await backend.invite_critics(code, of, today());
      tellDone({ key: "response-told-critics", args: { count: invited.length, code } });
      onClose();
    } catch (problem) {
      report(problem);
    }
  };
  return (
    <Dialog
      title={t("critics-title", { code, of })}
      open
      wide
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button look="primary" isDisabled={fresh.length === 0} onPress={() => void ask()}>{t("critics-ask", { count: fresh.length })}</Button>
        </>
      }
    >
      <p className="small soft">{t("critics-about", { of })}</p>
      <Loading from={loaded}>
        {(found) => (
          <>
            {found.invited.length === 0 ? <p>{t("critics-none")}</p> : null}
            <ul className="lines">
              {found.invited.map((one) => <li key={one.who}><span>{one.who}</span> <span className="soft small num">{one.because.join(", ")}</span></li>)}
            </ul>
            {found.left.length ? (
              <>
                <h3>{t("critics-left")}</h3>
                <ul className="lines small">
                  {found.left.map((one) => <li key={one.who}><span>{one.who}</span> <span className="soft">{t(one.invited ? "critics-left-on" : "critics-left-off")}</span></li>)}
                </ul>
              </>
            ) : null}
            {found.unnamed.length ? <p className="warn small">{t("critics-unnamed", { labels: found.unnamed.join(", ") })}</p> : null}
          </>
        )}
      </Loading>
    </Dialog>
  );
}
