namespace Sleutelnet.Core.Privacy;

/// <summary>A place where a sentence points to one person.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Kind">How it points.</param>
internal readonly record struct PersonMention(int First, int Last, MentionKind Kind)
{
    internal bool IsName => Kind is not MentionKind.Pointer;
}

/// <summary>How somebody is pointed to.</summary>
internal enum MentionKind
{
    /// <summary>By a function, a tie or a pronoun: “de voorzitter”, “zij”.</summary>
    Pointer,

    /// <summary>By a first name, which many people share.</summary>
    FirstName,

    /// <summary>By a name that tells who it is: “Jan Smit”, “mw. Kaya”, “imam Hassan”.</summary>
    FullName,
}
