using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages about what was changed, newest first; at one question each earlier answer can be put back.</summary>
internal static class HistoryPages
{
    /// <summary>How many changes stand on a page.</summary>
    public const int PageSize = 8;

    public static Page Draw(Scene scene, HistoryScreen screen) => Fitting.Page(cut => Draw(scene, screen, cut));

    private static Page Draw(Scene scene, HistoryScreen screen, Func<string, string> cut)
    {
        var question = screen.Filter.Question is { } id ? scene.Guide.Find(id) : null;
        var all = scene.Log.Entries;
        var rest = all.SkipWhile(entry => screen.From is { } from && IsNewer(entry, from)).ToList();
        var blocks = rest.Take(PageSize).Select((entry, index) => question is null
            ? Change(scene, entry, LogLines.Heading(scene, entry), cut)
            : Answer(scene, question, entry, rest.Count - index, cut)).ToList();
        if (rest.Count == 0)
            blocks.Add(new Block(new Paragraph(MemoryPhrases.NothingChanged)));
        if (question is not null && blocks.FindLastIndex(block => block.Rows.Count > 0) is >= 0 and var last)
            blocks.Add(new Block(new Paragraph(MemoryPhrases.RestoreHow(rest.Count - last, question.Short))));
        if (scene.Log.Unreadable > 0)
            blocks.Add(new Block(new Paragraph(MemoryPhrases.Unreadable(scene.Log.Unreadable))));
        return new Page(Title(scene, screen.Filter, MemoryPhrases.HistoryTitle), blocks, Buttons(scene, screen, rest));
    }

    /// <summary>The title of a page about a part of the log.</summary>
    public static string Title(Scene scene, LogFilter filter, string title) =>
        filter.Question is { } question ? $"{title} · {scene.Guide.Find(question)?.Short ?? MemoryPhrases.OldQuestion}"
        : filter.Section is { } section ? $"{title} · {QuestionPhrases.Name(scene.Guide.Find(section)!)}"
        : title;

    /// <summary>What a button about a part of the log carries.</summary>
    public static System.Text.Json.Nodes.JsonObject Data(Scene scene, LogFilter filter) =>
        filter.Question is { } question ? scene.Mark(question)
        : filter.Section is { } section ? scene.Data(("section", section.Value))
        : scene.Data();

    private static Block Change(Scene scene, LogEntry entry, string heading, Func<string, string> cut) => new(
        heading, [LogLines.By(scene, entry.At, entry.By, entry.With, cut), .. LogLines.Changed(scene, entry, cut)], []);

    private static Block Answer(Scene scene, Question question, LogEntry entry, int number, Func<string, string> cut)
    {
        var block = Change(scene, entry, MemoryPhrases.Number(number), cut);
        return CanComeBack(scene, question, entry) ? block with { Rows = [Row(scene, question, entry, number)] } : block;
    }

    private static bool CanComeBack(Scene scene, Question question, LogEntry entry) =>
        entry.After is Given or NotSuitable
        && scene.Guide.Now(new QuestionId(entry.Subject), entry.After, entry.ContentVersion, question.Id) is { } said
        && scene.Network.Current(question.Id)?.Content != said
        && scene.Route.Facts.StateOf(question.Id) != QuestionState.NotApplicable;

    private static Row Row(Scene scene, Question question, LogEntry entry, int number)
    {
        var data = scene.Mark(question.Id);
        (data["version"], data["sequence"]) = (entry.Version, entry.Sequence);
        return new Row([new Run(MemoryPhrases.Restorable)], null, new Press(MemoryPhrases.Restore, MemoryPhrases.RestoreNumber(number), Verbs.Restore, data));
    }

    private static List<Button> Buttons(Scene scene, HistoryScreen screen, List<LogEntry> rest)
    {
        var buttons = new List<Button> { scene.Button(PagePhrases.Continue, Verbs.Continue, "positive") };
        if (rest.Count > PageSize)
        {
            var data = Data(scene, screen.Filter);
            (data["version"], data["sequence"]) = (rest[PageSize].Version, rest[PageSize].Sequence);
            buttons.Add(new Button(MemoryPhrases.Older, Verbs.History, data));
        }

        if (screen.From is not null)
            buttons.Add(new Button(MemoryPhrases.Newest, Verbs.History, Data(scene, screen.Filter)));
        if (screen.Filter.Question is { } question)
            buttons.Add(new Button(QuestionPhrases.BackToQuestion, Verbs.GoTo, scene.Mark(question)));
        buttons.Add(new Button(MemoryPhrases.DecisionsTitle, Verbs.Decisions, scene.Data()));
        return buttons;
    }

    private static bool IsNewer(LogEntry entry, LogPlace place) =>
        entry.Version > place.Version || (entry.Version == place.Version && entry.Sequence < place.Sequence);
}
