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
        var journeys = stored.Select(answer => new Journey(guide, answer)).ToList();
        var answers = new Dictionary<QuestionId, Answer>();
        var unseen = new HashSet<Journey>();
        foreach (var arrivals in journeys
            .SelectMany(journey => journey.Arrivals.Where(arrival => arrival.Content is not null || !journey.IsWhole).Select(arrival => (Journey: journey, arrival.Question, arrival.Content)))
            .GroupBy(arrival => arrival.Question))
        {
            var best = arrivals.OrderByDescending(arrival => arrival.Content is not null).ThenByDescending(arrival => arrival.Journey.Answer.At).First();
            answers[arrivals.Key] = best.Journey.Answer with
            {
                Question = arrivals.Key,
                Content = best.Content ?? new Outdated(best.Journey.Answer.Content),
                // A change of any of them makes an earlier card an old one.
                Version = arrivals.Max(arrival => arrival.Journey.Answer.Version),
            };
            // Two questions became one: the answer that gives way was given to neither of them as it is now.
            unseen.UnionWith(arrivals.Where(arrival => arrival != best && arrival.Content is Given or NotSuitable && arrival.Journey.Answer.Question != arrivals.Key).Select(arrival => arrival.Journey));
        }

        return new Adaptation(answers, [.. journeys
            .Where(journey => (!journey.IsWhole || unseen.Contains(journey)) && journey.Answer.Content is Given or NotSuitable)
            .Select(journey => LeftOf(journey, stored))
            .OfType<OldAnswer>()
            .OrderBy(old => old.Answer.At)]);
    }

    // Once all questions in its place are answered, an answer is history, as any that was changed.
    private static OldAnswer? LeftOf(Journey journey, IReadOnlyCollection<Answer> stored)
    {
        var old = new OldAnswer(journey.Answer, journey.Was, [.. journey.Arrivals.Select(arrival => arrival.Question).Distinct()]);
        return stored
            .Where(answer => answer.At > journey.Answer.At && answer.Content is Given or NotSuitable)
            .Aggregate((OldAnswer?)old, (left, answer) => left?.Beside(answer.Question));
    }
}
