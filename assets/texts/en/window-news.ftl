# The window: what others did since you looked.

news-lately = Done lately
news-since = Since you looked ({ $when })
news-none = Nobody else did anything since you last looked.
news-none-yet = Nobody did anything yet.
news-seen = Seen
news-seen-about = Next time only what came after it stands here
news-seen-done = Seen. From now on what comes after it stands here.
news-all = Show all { $count }
news-fewer = Show fewer
news-go-revised = Read
news-go-imported = Show them
news-go-disposed = Show them
news-go-decided = Read
news-go-issued = Look
news-go-approved = Look
news-go-sent = Look
news-go-added = Read
news-go-opened = Look
news-go-settled = Read
recent-revised = { $count ->
    [one] { $who }: 1 change in “{ $place }”
   *[other] { $who }: { $count } changes in “{ $place }”
}
recent-imported = { $count ->
    [one] { $who }: 1 reaction read into { $place }
   *[other] { $who }: { $count } reactions read into { $place }
}
recent-disposed = { $count ->
    [one] { $who }: 1 reaction disposed of in { $place }
   *[other] { $who }: { $count } reactions disposed of in { $place }
}
recent-decided = { $count ->
    [one] { $who }: 1 change judged in “{ $place }”
   *[other] { $who }: { $count } changes judged in “{ $place }”
}
recent-issued = { $who } issued the { $place }
recent-approved = { $who }: approval recorded for the { $place }
recent-sent = { $who }: sending recorded for { $place }
recent-added = { $who }: chapter “{ $place }” added
recent-opened = { $who }: round { $place } opened
recent-settled = { $count ->
    [one] { $who }: a sentence rewritten twice settled in “{ $place }”
   *[other] { $who }: { $count } sentences rewritten twice settled in “{ $place }”
}
recent-other = { $count ->
    [one] { $who }: 1 other deed
   *[other] { $who }: { $count } other deeds
}

## Keeping

problem-unsaved = What you typed could not be stored. So this plan stays open, with your text in it. Try again, or copy your text first.
