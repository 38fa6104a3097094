using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Search;

/// <summary>How much things count against each other. Found by trying, with the questions of the tests.</summary>
internal static class Weights
{
    /// <summary>How fast more of the same word stops to matter.</summary>
    public const double Saturation = 1.2;

    /// <summary>How much a long passage counts less.</summary>
    public const double Length = 0.6;

    /// <summary>How long a passage counts at least, in average passages: two words that match are no answer.</summary>
    public const double Shortest = 0.6;

    /// <summary>A word of a passage's own name, against one of its text.</summary>
    public const double Name = 3;

    /// <summary>The whole of what was typed being a passage's name, against the rarest word in a text.</summary>
    public const double WholeName = 2;

    /// <summary>The same for a word whose meaning is told: who types it wants that first.</summary>
    public const double Term = 3;

    /// <summary>The small words of a name being typed as well, against the name itself.</summary>
    public const double SmallWords = 0.5;

    /// <summary>The same for a passage that is a part of what goes by that name.</summary>
    public const double PartOfNamed = 1.5;

    /// <summary>A word of the names around a passage.</summary>
    public const double Context = 0.6;

    /// <summary>A part of a compound, against the whole.</summary>
    public const double Part = 0.5;

    /// <summary>A verb, against its past participle.</summary>
    public const double Participle = 0.8;

    /// <summary>A word that means about the same as what was typed.</summary>
    public const double Related = 0.6;

    /// <summary>A word that was probably meant, for each letter that is wrong.</summary>
    public const double Misspelt = 0.75;

    /// <summary>How much counts that all words are found, and not some of them very well.</summary>
    public const double Completeness = 0.6;

    /// <summary>Below this share of what was typed, nothing was found.</summary>
    public const double LeastFound = 0.2;

    public static double Of(PassageKind kind, Origin origin) =>
        (origin.Kind == OriginKind.Proposal ? 0.9 : 1) * kind switch
        {
            PassageKind.Example => 0.6,
            PassageKind.Signal => 0.7,
            PassageKind.Plus or PassageKind.Minus or PassageKind.Advice => 0.85,
            _ => 1,
        };
}
