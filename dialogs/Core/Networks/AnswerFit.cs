using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>Whether what was said once can be said again.</summary>
public static class AnswerFit
{
    /// <summary>Whether a question can have this as a whole, as the content is today.</summary>
    /// <param name="question">The question.</param>
    /// <param name="content">What was said to it, or to one it came in place of.</param>
    public static bool Takes(this Question question, AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(question);
        return content is not Given given || Equals(Conversion.Fitting(question, given.Value), given.Value);
    }
}
