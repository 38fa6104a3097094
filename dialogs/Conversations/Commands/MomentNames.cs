using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Finds the moment of the guide that a text names: “de evaluatie”, “onze tussentijdse reflectie”.</summary>
internal static class MomentNames
{
    // Words that may stand beside a name and change nothing of what it names.
    private static readonly HashSet<string> Small =
        ["de", "het", "een", "onze", "ons", "mijn", "van", "netwerk", "met", "te", "doen", "houden", "plannen", "aan", "om", "voor", "over", "dat", "we", "moeten", "moment", "momenten", "weer", "gaan", "naar", "op"];

    private static readonly HashSet<string> Pointing = ["er", "hier", "eraan", "hieraan", "dit", "deze", "die", "daar", "daaraan", "nog", "ook", "eens", "even", "keer", ""];

    /// <summary>The kind; null when the text names none, or says more than a name.</summary>
    public static MomentKind? Find(GuideContent guide, string text)
    {
        var typed = Bare(text);
        if (typed.Length == 0)
            return null;
        return guide.Moments.FirstOrDefault(kind => kind.Names.Append(kind.Title).Any(name => Bare(name) == typed))
            ?? guide.Moments.FirstOrDefault(kind => kind.Names.Append(kind.Title).Any(name => Bare(name) is { Length: >= 5 } known && Words.AreClose(typed, known)));
    }

    /// <summary>Whether a text only points at something: “er”, “hier weer aan”.</summary>
    public static bool SaysNothing(string text) => Words.Normalise(text).Split(' ').All(word => Small.Contains(word) || Pointing.Contains(word));

    /// <summary>Whether a moment of the network's own is called so.</summary>
    public static bool IsCalled(Moment moment, string text) => Bare(text) is { Length: > 2 } typed && moment.About switch
    {
        OwnReminder own => IsIn(typed, Bare(own.Title)),
        ActionPoint action => IsIn(typed, Bare(action.Title)),
        _ => false,
    };

    private static bool IsIn(string typed, string title) => Words.AreClose(typed, title) || $" {title} ".Contains($" {typed} ", StringComparison.Ordinal);

    private static string Bare(string text) => string.Join(' ', Words.Normalise(text).Split(' ').Where(word => !Small.Contains(word)));
}
