import { useState } from "react";
import { useBackend } from "../backend/BackendContext";
import { CommandButton } from "../commands/CommandButton";
import { useCommands } from "../commands/registry";
import { Button, Chip } from "../design";
import { Loading } from "../shell/Loading";
import { useOpenPlan } from "../shell/plan";
import { Screen } from "../shell/Screen";
import { report } from "../shell/toasts";
import { useLoad } from "../shell/useLoad";
import { useText } from "../texts/useText";
import { AddMemberDialog } from "./AddMemberDialog";
import { roleName } from "./roles";
import "./workgroup.css";

/** Who works on this plan, and who sits here. */
export function Workgroup() {
  const t = useText();
  const backend = useBackend();
  const { info, set } = useOpenPlan();
  const [adding, setAdding] = useState(false);
  const members = useLoad(() => backend.members(), [info.path]);
  useCommands([{ id: "workgroup.add", label: "member-add", group: "group-here", shortcut: "N", when: () => !info.read_only, perform: () => setAdding(true) }]);
  return (
    <Screen title={t("workgroup-title")} actions={<CommandButton id="workgroup.add" look="primary" />}>
      <Loading from={members}>
        {(rows) => (
          <section className="card workgroup" aria-label={t("workgroup-title")}>
            <table className="plain-table">
              <thead>
                <tr><th>{t("member-name")}</th><th>{t("member-organisation")}</th><th>{t("member-role")}</th><th>{t("member-task")}</th><th><span className="sr">{t("member-me")}</span></th></tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <b>{row.name || row.key}</b>
                      {row.name && row.name !== row.key ? <span className="soft small"> · {row.key}</span> : null}
                    </td>
                    <td>{row.organisation}</td>
                    <td>{roleName(t, row.role)}</td>
                    <td>{row.task}</td>
                    <td className="num">
                      {row.key === info.member ? (
                        <Chip look="on">{t("member-me")}</Chip>
                      ) : (
                        <Button look="link" size="small" aria-label={t("member-sit-as", { name: row.name || row.key })} onPress={() => void backend.sit_as(row.key).then(set, report)}>{t("member-sit")}</Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Loading>
      {adding ? <AddMemberDialog onClose={() => setAdding(false)} /> : null}
    </Screen>
  );
}
