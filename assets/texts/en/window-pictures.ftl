# Pictures in the window.

gate-open-pictures = { $count ->
    [one] One picture without a description or not received yet, in: { $places }
   *[other] { $count } pictures without a description or not received yet, in: { $places }
}
gate-holds-pictures = Every picture is described and received
gate-mend-pictures = Describe
chapter-tool-picture = Picture
picture-insert = Insert picture…
picture-edit = Change picture…
picture-new-title = Insert picture
picture-edit-title = Change picture
picture-alt = Description
picture-alt-hint = What does it show, for who does not see it? Without a description no version can be issued.
picture-alt-needed = Write what the picture shows, or call it decoration.
picture-decorative = Decoration only: it says nothing that the text does not say
picture-caption = Caption
picture-caption-hint = Stands under the picture, behind the number of the figure.
picture-size = Width
picture-size-own = Its own size
picture-size-narrow = Half the width of the text
picture-size-full = The whole width of the text
picture-put = Insert
picture-save = Save
picture-taking = The picture is being taken in…
picture-missing = Picture not received yet: { $alt }
picture-undescribed = No description yet
picture-decorative-mark = Decoration
picture-elsewhere = Of a picture on the internet only the text was pasted. Save it as a file and insert that.
picture-elsewhere-only = A picture of a page is not pasted. Save it as a file and insert that.
picture-unknown = [picture that is not kept in the plan: { $alt }]
