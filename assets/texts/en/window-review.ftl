# The review bundle for reviewers who do not have the program.

review-bundle-button = Review bundle…
review-bundle-title = Review bundle
review-bundle-about = One file that opens in any browser, without internet. The reviewer reads the plan, sees what changed, reacts to a passage or in general, and sends the reactions back as a file.
review-bundle-no-version = No version was issued yet. Issue a version first, under Versions.
review-bundle-no-round = Without a round: you choose it when reading in
review-bundle-reader = For whom
review-bundle-everyone = Everyone
review-bundle-everyone-about = without earlier reactions
review-bundle-only = This file holds the earlier reactions of { $name } with their answers, and those of nobody else. Send it to { $name } only.
review-bundle-language = Language it opens in
review-bundle-both = The reader can switch in the file; the text of the plan stays as it is.
review-bundle-make = Make the review bundle…
review-bundle-back = Does the answer come back? Read the answer file or the spreadsheet in under Reactions › Read in. What was received already does not count twice.
review-export-name = Review bundle
review-import-of = Answer file of { $sender }, on { $stage }.
review-import-places = Of the new reactions: { $placed } at their passage, { $adrift } adrift, { $general } in general.
review-import-round = This file belongs to round { $round }.
reaction-field-sentiment = tone (positive, neutral, critical)
reaction-notice-review-other-version = of another text of this version; the passages were sought in the present text
reaction-notice-review-adrift = passage not found; the reaction keeps its quote
reaction-notice-review-otherwise = on the register already, with another sender, kind or tone; the register stays as it is
reaction-notice-review-no-such-reaction = a remark on an answer to a reaction that is not here
