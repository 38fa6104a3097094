using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Finds the moment of the guide that a text names: “de evaluatie”, “onze tussentijdse reflectie”.</summary>
internal static class MomentNames
{
    // Words that may stand beside a name and change nothing of what it names.
    private static readonly HashSet<string> Small =
        ["de", "het", "een", "onze", "ons", "mijn", "van", "netwerk", "met", "te", "doen", "houden", "plannen", "aan", "om", "voor", "over", "dat", "we", "moeten", "moment", "momenten", "weer", "gaan"];

    /// <summary>The kind; null when the text names none, or says more than a name.</summary>
    public static MomentKind? Find(GuideContent guide, string text)
    {
        var typed = Bare(text);
        if (typed.Length == 0)
            return null;
        return guide.Moments.FirstOrDefault(kind => kind.Names.Append(kind.Title).Any(name => Bare(name) == typed))
            ?? guide.Moments.FirstOrDefault(kind => kind.Names.Append(kind.Title).Any(name => Bare(name) is { Length: >= 5 } known && Words.AreClose(typed, known)));
    }

    private static string Bare(string text) => string.Join(' ', Words.Normalise(text).Split(' ').Where(word => !Small.Contains(word)));
}
