using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>Whether what was said once can be said again.</summary>
public static class AnswerFit
{
    /// <summary>What was said under earlier content, as the content has it today; null when that is not the whole of it.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="said">The question it was said to, by the id it had then.</param>
    /// <param name="content">What was said.</param>
    /// <param name="version">The content's version at the time; 0 when it was not kept.</param>
    /// <param name="now">The question of today.</param>
    public static AnswerContent? Now(this GuideContent guide, QuestionId said, AnswerContent content, int version, QuestionId now)
    {
        ArgumentNullException.ThrowIfNull(guide);
        // Of what nobody knows the version, a question that still is there is taken to be what it was.
        var journey = new Journey(guide, said, content, version == 0 && guide.Find(said) is not null ? guide.Version : version);
        return journey.IsWhole ? journey.Arrivals.FirstOrDefault(arrival => arrival.Question == now)?.Content : null;
    }
}
