using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Evaluations beside each other: of each goal and of the network what was said, and whether it went forward.</summary>
internal static class ComparisonBlocks
{
    // More bars than this do not fit on a phone: then the time before last is left to the words.
    private const int MostBars = 18;

    /// <summary>The goals, and then the network.</summary>
    /// <param name="scene">What is stored.</param>
    /// <param name="way">The way through the form as it is now.</param>
    /// <param name="comparison">The evaluations.</param>
    /// <param name="told">The evaluation of which all answers are told; null for none.</param>
    /// <param name="cut">Shortens what was typed.</param>
    public static IEnumerable<Block> Of(Scene scene, EvaluationWay way, EvaluationComparison comparison, Evaluation? told, Func<string, string> cut)
    {
        var goals = Goals(way, comparison, told);
        var blocks = goals.Select((goal, index) => new Block(null, [.. AboutGoal(scene, way, goal, index + 1, comparison, told, cut)], [])).ToList();
        if (Lines(way.Form.Steps, null, comparison, told, cut).ToList() is { Count: > 0 } network)
            blocks.Add(new Block(ComparisonPhrases.Network, network, []));
        return blocks.Count > 0 ? blocks : [new Block(new Paragraph(ComparisonPhrases.Nothing))];
    }

    /// <summary>Bars for all that is on a scale; null when nothing is.</summary>
    public static Chart? Chart(EvaluationComparison comparison)
    {
        var scales = comparison.Lines.Where(line => line.Question.Kind == QuestionKind.Scale).ToList();
        var times = scales.Count * comparison.Times.Count > MostBars ? Math.Min(2, comparison.Times.Count) : comparison.Times.Count;
        var goals = scales.Select(line => line.Goal).OfType<OptionId>().Distinct().ToList();
        var bars = scales.SelectMany(line => Enumerable.Range(0, times).Where(time => line.Numbers[time] is not null).Select(time => new Length(
            (line.Goal is { } goal ? ComparisonPhrases.BarGoal(goals.IndexOf(goal) + 1) : line.Question.Short) + (comparison.Times.Count > 1 ? ComparisonPhrases.Then(ComparisonPages.On(comparison.Times[time])) : ""),
            line.Numbers[time]!.Value,
            time == 0 ? "good" : "neutral"))).Take(MostBars).ToList();
        return bars.Count == 0 ? null : new Chart(ComparisonPhrases.Chart) { Lengths = bars };
    }

    // Those with a number come first, in the order of the chart.
    private static List<OptionId> Goals(EvaluationWay way, EvaluationComparison comparison, Evaluation? told) =>
    [
        .. comparison.Lines.Select(line => line.Goal).OfType<OptionId>()
            .Concat((told?.Answers ?? []).Where(answer => answer.Content is Given && way.Find(answer.Question) is not null).Select(answer => answer.Goal).OfType<OptionId>())
            .Distinct(),
    ];

    private static IEnumerable<Paragraph> AboutGoal(Scene scene, EvaluationWay way, OptionId goal, int number, EvaluationComparison comparison, Evaluation? told, Func<string, string> cut)
    {
        yield return new Paragraph([new Run(ComparisonPhrases.Goal(number)), Run.Bold($"‘{cut(EvaluationTexts.Goal(scene, way, goal))}’")]);
        if (way.Find(goal) is not { } known)
            yield return new Paragraph(ComparisonPhrases.IsGone);
        else if (known.IsOwn && comparison.Times.SelectMany(time => time.Answers).Any(answer => answer.Goal == goal && answer.At < known.Since))
            yield return new Paragraph(ComparisonPhrases.Reworded);
        foreach (var line in Lines(way.Form.PerGoal, goal, comparison, told, cut))
            yield return line;
    }

    private static IEnumerable<Paragraph> Lines(IEnumerable<Question> questions, OptionId? goal, EvaluationComparison comparison, Evaluation? told, Func<string, string> cut)
    {
        foreach (var question in questions)
        {
            if (comparison.Lines.FirstOrDefault(line => line.Question.Id == question.Id && line.Goal == goal) is { } line)
            {
                foreach (var paragraph in Numbers(line, comparison.Times))
                    yield return paragraph;
            }
            else if (told?.At(new EvaluationStop(question.Id, goal)) is { Content: Given given })
            {
                yield return new Paragraph([new Run(ComparisonPhrases.Line(question.Short)), Run.Bold(cut(EvaluationTexts.Said(question, given)))]);
            }
        }
    }

    private static IEnumerable<Paragraph> Numbers(ComparedNumbers line, IReadOnlyList<Evaluation> times)
    {
        List<Run> newest = [new Run(ComparisonPhrases.Line(line.Question.Short)), Run.Bold(line.Numbers[0] is { } now ? EvaluationTexts.Number(line.Question, now) : ComparisonPhrases.NotSaid)];
        if (line.Numbers[0] is { } to && line.Numbers.Skip(1).FirstOrDefault(number => number is not null) is { } from)
            newest.Add(new Run(". " + (line.Question.Kind == QuestionKind.Scale ? ComparisonPhrases.Trend(from, to) : ComparisonPhrases.Changed(from, to))));
        yield return new Paragraph(newest);
        for (var time = 1; time < times.Count; time++)
        {
            if (line.Numbers[time] is { } then)
                yield return new Paragraph($"{ComparisonPhrases.On(ComparisonPages.On(times[time]))}{EvaluationTexts.Number(line.Question, then)}");
        }
    }
}
