using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages with everything that was asked: of the whole network, what is open first; or of one section.</summary>
internal static class OverviewPages
{
    // So many rows with the longest texts leave a card room to spare; an earlier answer is shown longer and counts for two.
    private const int MostRows = 18;

    // On the first page of the whole, the sections stand below them.
    private const int MostOpen = 15;

    private const int AtTheEnd = 2;

    /// <summary>How many pages an overview takes.</summary>
    /// <param name="scene">The network.</param>
    /// <param name="section">The section; null for the whole.</param>
    public static int CountOf(Scene scene, Section? section) => Divided(scene, section).Count;

    /// <summary>Draws a page of an overview.</summary>
    /// <param name="scene">The network.</param>
    /// <param name="section">The section; null for the whole.</param>
    /// <param name="number">The page, from 1; one that is not there gives the nearest.</param>
    public static Page Draw(Scene scene, Section? section, int number)
    {
        var pages = Divided(scene, section);
        number = Math.Clamp(number, 1, pages.Count);
        var shown = pages[number - 1];
        var counted = section is null ? scene.Route.Phase().Sections : [scene.Route.ProgressOf(section)];
        List<Block> blocks =
        [
            new Block(new Paragraph(StatusPhrases.Progress(counted.Sum(part => part.Done), counted.Sum(part => part.Total)))),
            .. section is null ? OpenQuestions(scene, shown) : Questions(scene, shown),
            .. section is null && number == 1 ? [Sections(scene)] : Array.Empty<Block>(),
            .. Earlier(scene, shown),
        ];
        return new Page(Title(section, scene.Network.Head.Round, number, pages.Count), blocks, Buttons(scene, section, number, pages.Count));
    }

    private static List<Entry> Entries(Scene scene, Section? section)
    {
        var questions = section is null
            ? scene.Route.Phase().Open
            : section.Questions.Where(question => StatusPages.IsListed(scene, question))
                .OrderBy(question => question.OnDemand ? AtTheEnd : Turn(scene.Route.Facts.StateOf(question.Id)));
        var old = scene.Network.Old.Where(old => section is null || old.Instead.Any(question => scene.Guide.SectionOf(question) == section));
        return [.. questions.Select(question => new Entry(question, null)), .. old.Select(answer => new Entry(null, answer))];
    }

    // What is open comes first, what was not asked last.
    private static int Turn(QuestionState state) => !state.IsDone() ? 0 : state is QuestionState.Answered or QuestionState.Unsuitable ? 1 : AtTheEnd;

    private static List<List<Entry>> Divided(Scene scene, Section? section)
    {
        List<List<Entry>> pages = [[]];
        foreach (var entry in Entries(scene, section))
        {
            if (pages[^1].Sum(other => other.Rows) + entry.Rows > (section is null ? MostOpen : MostRows))
                pages.Add([]);
            pages[^1].Add(entry);
        }

        return pages;
    }

    private static IEnumerable<Block> OpenQuestions(Scene scene, List<Entry> shown)
    {
        var bySection = shown.Select(entry => entry.Question).OfType<Question>().GroupBy(question => scene.Guide.SectionOf(question.Id)).ToList();
        return bySection.Count == 0 && !shown.Exists(entry => entry.Old is not null)
            ? [new Block(new Paragraph(StatusPhrases.NothingOpenHere))]
            : bySection.Select(open => new Block(StatusPhrases.OpenIn(QuestionPhrases.Name(open.Key)), [], [.. open.Select(question => StatusPages.Row(scene, question))]));
    }

    private static IEnumerable<Block> Questions(Scene scene, List<Entry> shown) =>
        shown.Exists(entry => entry.Question is not null) ? [new Block(null, [], [.. shown.Select(entry => entry.Question).OfType<Question>().Select(question => StatusPages.Row(scene, question))])] : [];

    private static Block Sections(Scene scene) => new(StatusPhrases.Sections, [],
        [.. scene.Guide.Sections.Where(section => section.Questions.Count > 0).Select(section => Row(scene, scene.Route.ProgressOf(section)))]);

    private static Row Row(Scene scene, SectionProgress progress)
    {
        var name = QuestionPhrases.Name(progress.Section);
        return new Row(
            [Run.Bold(name)],
            [new Run(StatusPhrases.SectionState(progress.Section.Phase, progress.Done, progress.Total))],
            new Press(PagePhrases.Look, name, Verbs.Overview, scene.Data(("section", progress.Section.Id.Value))));
    }

    private static IEnumerable<Block> Earlier(Scene scene, List<Entry> shown) =>
        shown.Select(entry => entry.Old).OfType<OldAnswer>().ToList() is { Count: > 0 } old
            ? [new Block(StatusPhrases.EarlierAnswers, [.. old.Select(answer => OldAnswers.Draw(scene, answer))], [])]
            : [];

    private static string Title(Section? section, int round, int number, int pages) =>
        (section is null ? StatusPhrases.OverviewTitle : $"{StatusPhrases.OverviewTitle} · {QuestionPhrases.Name(section)}")
        + (round > 1 ? $" · {RoundPhrases.Round(round)}" : "")
        + (pages > 1 ? " · " + StatusPhrases.PageOf(number, pages) : "");

    private static List<Button> Buttons(Scene scene, Section? section, int number, int pages)
    {
        List<Button> buttons = [scene.Button(PagePhrases.Continue, Verbs.Continue, "positive")];
        if (number < pages)
            buttons.Add(To(PagePhrases.NextPage, number + 1));
        if (number > 1)
            buttons.Add(To(PagePhrases.PreviousPage, number - 1));
        buttons.Add(section is null ? scene.Button(PagePhrases.Status, Verbs.Status) : scene.Button(PagePhrases.WholeOverview, Verbs.Overview));
        return buttons;

        Button To(string title, int page)
        {
            JsonObject data = scene.Data(("page", page));
            if (section is not null)
                data["section"] = section.Id.Value;
            return new Button(title, Verbs.Overview, data);
        }
    }

    /// <summary>Something that an overview lists: a question, or an earlier answer.</summary>
    private sealed record Entry(Question? Question, OldAnswer? Old)
    {
        public int Rows => Old is null ? 1 : 2;
    }
}
