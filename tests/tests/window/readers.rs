//! A reader in the window: it looks at everything, reacts at a passage, and changes nothing.

use draagvlak_tests::window::Start;
use draagvlak_usecases::{self as usecases, AddMember, Desk, Mode, Surroundings};

use crate::journeys::press_button;
use crate::plans;
use crate::words::Words;

#[tokio::test]
async fn a_reader_reacts_to_what_is_selected_and_the_page_stays_as_it_is() {
    let texts = Words::dutch();
    let folder = tempfile::tempdir().unwrap();
    let plan = plans::small(folder.path());
    let mut desk = Desk::open(&plan, Mode::Write, None, Surroundings::system()).unwrap();
    let reader = AddMember {
        key: "meelezer".to_owned(),
        name: "Adviseur parket".to_owned(),
        organisation: "OM".to_owned(),
        role: "reader".to_owned(),
        task: String::new(),
    };
    usecases::add_member(&mut desk, reader).unwrap();
    usecases::open_round(&mut desk, "R1", "Consultatie", None, None).unwrap();
    drop(desk);
    let window = Start::fresh().on(&plan).open().await;
    window.says(plans::TITLE).await;
    window.go("#/werkgroep").await;
    let named = [("name", "Adviseur parket".to_owned())];
    press_button(&window, &texts.say("member-sit-as", &named)).await;
    window.says(&texts.word("reader-banner")).await;
    window.go("#/hoofdstukken").await;
    let second = "return document.querySelectorAll('.outline-title')[1].getAttribute('href');";
    let address = window.script(second, vec![]).await;
    window.go(address.as_str().unwrap()).await;
    window.says("Ondermijning raakt alle gemeenten.").await;
    let select = "const text = document.querySelector('.ProseMirror p');
        const range = document.createRange();
        range.selectNodeContents(text);
        const now = getSelection();
        now.removeAllRanges();
        now.addRange(range);";
    window.script(select, vec![]).await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.screenshot("reader-chapter").await;
    window
        .the("button", &format!("{}…", texts.word("react-do")))
        .await;
    window.press("R").await;
    window.the("dialog", &texts.word("react-title")).await;
    window.says("Ondermijning raakt alle gemeenten.").await;
    window.type_text("Ook de kleine?").await;
    assert_eq!(window.audit().await, Vec::<String>::new());
    window.screenshot("reader-dialog").await;
    press_button(&window, &texts.word("react-give")).await;
    let told = [("label", "R1-001".to_owned())];
    window.says(&texts.say("react-told", &told)).await;
    window.go("#/reacties?nr=R1-001").await;
    window.says(&texts.word("retract-yours")).await;
    window.screenshot("reader-register").await;
    window.close().await;

    let desk = Desk::open(&plan, Mode::Read, None, Surroundings::system()).unwrap();
    let given = usecases::reaction(&desk, "R1-001").unwrap();
    assert_eq!(given.row.respondent, "Adviseur parket");
    assert_eq!(
        given.passage.unwrap().passage,
        "Ondermijning raakt *alle* gemeenten."
    );
}
