using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>
/// Stored answers as the content of today takes them. Nothing of it is stored: an earlier release reads its own answers back, and a
/// later one works it out again.
/// </summary>
/// <param name="Answers">The answers to the questions of the content.</param>
/// <param name="Old">The answers that are none any more, or not as a whole.</param>
internal sealed record Adaptation(Dictionary<QuestionId, Answer> Answers, IReadOnlyList<OldAnswer> Old)
{
    public static Adaptation Of(GuideContent guide, IReadOnlyCollection<Answer> stored)
    {
        // Nearly always: nothing changed since, and every turn comes here.
        if (stored.All(answer => answer.ContentVersion == guide.Version && Fits(guide, answer)))
            return new Adaptation(stored.ToDictionary(answer => answer.Question), []);
        var traces = stored.Select(answer => new Trace(answer, new Journey(guide, answer.Question, answer.Content, answer.ContentVersion))).ToList();
        var answers = new Dictionary<QuestionId, Answer>();
        var unseen = new HashSet<Trace>();
        foreach (var arrivals in traces
            .SelectMany(trace => trace.Journey.Arrivals.Where(arrival => arrival.Content is not null || !trace.Journey.IsWhole).Select(arrival => (Trace: trace, arrival.Question, arrival.Content)))
            .GroupBy(arrival => arrival.Question))
        {
            var best = arrivals.OrderByDescending(arrival => arrival.Content is not null).ThenByDescending(arrival => arrival.Trace.Answer.At).First();
            var answer = best.Trace.Answer;
            answers[arrivals.Key] = answer with
            {
                Question = arrivals.Key,
                Content = best.Content ?? new Outdated(answer.Content),
                // A change of any of them makes an earlier card an old one.
                Version = arrivals.Max(arrival => arrival.Trace.Answer.Version),
                Earlier = Now(guide, answer, arrivals.Key),
            };
            // Two questions became one: the answer that gives way was given to neither of them as it is now.
            unseen.UnionWith(arrivals.Where(arrival => arrival != best && arrival.Content is Given or NotSuitable && arrival.Trace.Answer.Question != arrivals.Key).Select(arrival => arrival.Trace));
        }

        var beside = stored.Where(answer => Now(guide, answer, answer.Question) is { IsOld: true }).Select(answer => Before(guide, answer, answer.Earlier!));
        return new Adaptation(answers, [.. traces
            .Where(trace => (!trace.Journey.IsWhole || unseen.Contains(trace)) && trace.Answer.Content is Given or NotSuitable)
            .Concat(beside)
            .Select(trace => LeftOf(trace, stored))
            .OfType<OldAnswer>()
            .OrderBy(old => old.Answer.At)]);
    }

    private static bool Fits(GuideContent guide, Answer answer) =>
        guide.Find(answer.Question) is { } question
        && (answer.Content is not Given given || Equals(Conversion.Fitting(question, given.Value), given.Value))
        && Now(guide, answer, answer.Question) is var earlier && earlier is not { IsOld: true } && earlier == answer.Earlier;

    private static EarlierAnswer? Now(GuideContent guide, Answer answer, QuestionId question) => answer.Earlier is not { } earlier ? null
        : guide.Now(answer.Question, earlier.Content, earlier.ContentVersion, question) is { } content ? earlier with { Content = content, ContentVersion = guide.Version }
        : earlier with { IsOld = true };

    private static Trace Before(GuideContent guide, Answer answer, EarlierAnswer earlier)
    {
        var was = answer with { Content = earlier.Content, By = earlier.By, At = earlier.At, Round = earlier.Round, ContentVersion = earlier.ContentVersion, Earlier = null };
        return new Trace(was, new Journey(guide, was.Question, was.Content, was.ContentVersion));
    }

    // Once all questions in its place are answered, an answer is history, as any that was changed.
    private static OldAnswer? LeftOf(Trace trace, IReadOnlyCollection<Answer> stored)
    {
        var old = new OldAnswer(trace.Answer, trace.Journey.Was, [.. trace.Journey.Arrivals.Select(arrival => arrival.Question).Distinct()]);
        return stored
            .Where(answer => answer.At > trace.Answer.At && answer.Content is Given or NotSuitable)
            .Aggregate((OldAnswer?)old, (left, answer) => left?.Beside(answer.Question));
    }

    private sealed record Trace(Answer Answer, Journey Journey);
}
