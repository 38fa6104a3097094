using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The decision log: what was chosen, why, by whom and with whom, and what it was before.</summary>
internal static class DecisionPages
{
    /// <summary>How many decisions stand on a page.</summary>
    public const int PageSize = 6;

    // More of them stand in the history.
    private const int MostEarlier = 3;

    public static Page Draw(Scene scene, DecisionsScreen screen) => Fitting.Page(cut => Draw(scene, screen, cut));

    private static Page Draw(Scene scene, DecisionsScreen screen, Func<string, string> cut)
    {
        var all = Decisions.Of(scene, screen.Filter);
        var blocks = all.Skip(screen.From).Take(PageSize).Select(decision => decision switch
        {
            Chosen chosen => Choice(scene, chosen, cut),
            Agreed { What: var what } => new Block(
                LogLines.Heading(scene.Guide, what.Subject),
                [LogLines.By(scene, what.At, what.By, null, cut), new Paragraph(MemoryPhrases.Accepted(what.Subject.Kind)), .. LogLines.Reason(what.Reason, cut)],
                []),
            _ => throw new InvalidOperationException($"{decision.GetType().Name} has no lines."),
        }).ToList();
        if (blocks.Count == 0)
            blocks.Add(new Block(new Paragraph(MemoryPhrases.NothingDecided)));
        if (scene.Log.Unreadable > 0)
            blocks.Add(new Block(new Paragraph(MemoryPhrases.Unreadable(scene.Log.Unreadable))));
        return new Page(HistoryPages.Title(scene, screen.Filter, MemoryPhrases.DecisionsTitle), blocks, Buttons(scene, screen, all.Count));
    }

    private static Block Choice(Scene scene, Chosen chosen, Func<string, string> cut)
    {
        var question = chosen.Question;
        List<Paragraph> lines =
        [
            LogLines.By(scene, chosen.At, chosen.By, chosen.With, cut),
            new Paragraph([new Run(MemoryPhrases.Choice), Run.Bold(cut(AnswerText.Of(question, chosen.Content)))]),
            .. chosen.Content.Why is null ? [new Paragraph(MemoryPhrases.NoReason)] : LogLines.Reason(chosen.Content.Why, cut),
            .. chosen.Earlier.Take(MostEarlier).Select(entry => new Paragraph(
                [new Run(MemoryPhrases.WasFirst), new Run(cut(LogLines.Said(scene.Guide, entry, entry.After!, entry.ContentVersion))), new Run($" ({DutchTime.Date(DutchTime.Day(entry.At))})")])),
        ];
        if (chosen.Earlier.Count > MostEarlier)
            lines.Add(new Paragraph(MemoryPhrases.MoreEarlier(chosen.Earlier.Count - MostEarlier)));
        if (chosen.Round < scene.Network.Head.Round)
            lines.Add(new Paragraph(MemoryPhrases.EarlierRound));
        return new Block(question.Text, lines,
            [new Row([new Run(MemoryPhrases.HistoryTitle)], null, new Press("›", $"{MemoryPhrases.HistoryTitle} · {question.Short}", Verbs.History, scene.Mark(question.Id)))]);
    }

    private static List<Button> Buttons(Scene scene, DecisionsScreen screen, int all)
    {
        var buttons = new List<Button> { scene.Button(PagePhrases.Continue, Verbs.Continue, "positive") };
        if (all > screen.From + PageSize)
        {
            var data = HistoryPages.Data(scene, screen.Filter);
            data["from"] = screen.From + PageSize;
            buttons.Add(new Button(MemoryPhrases.Older, Verbs.Decisions, data));
        }

        if (screen.From > 0)
            buttons.Add(new Button(MemoryPhrases.Newest, Verbs.Decisions, HistoryPages.Data(scene, screen.Filter)));
        buttons.Add(new Button(MemoryPhrases.HistoryTitle, Verbs.History, screen.Filter.Section is null ? scene.Data() : HistoryPages.Data(scene, screen.Filter)));
        buttons.Add(scene.Button(PagePhrases.Overview, Verbs.Overview));
        return buttons;
    }
}
