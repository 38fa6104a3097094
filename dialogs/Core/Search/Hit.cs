using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Search;

/// <summary>What a found passage is about: something that one can go to or open.</summary>
public abstract record Topic;

/// <summary>A guiding question.</summary>
/// <param name="Id">Its id.</param>
public sealed record QuestionTopic(QuestionId Id) : Topic;

/// <summary>A section as a whole.</summary>
/// <param name="Id">Its id.</param>
public sealed record SectionTopic(SectionId Id) : Topic;

/// <summary>A knowledge entry.</summary>
/// <param name="Id">Its id.</param>
public sealed record EntryTopic(string Id) : Topic;

/// <summary>Something that is counted.</summary>
/// <param name="Id">Its id.</param>
public sealed record RegisterTopic(RegisterId Id) : Topic;

/// <summary>What part a found passage plays.</summary>
public enum PassageKind
{
    /// <summary>What there is to know: an explanation, an introduction.</summary>
    Text,

    /// <summary>What a word means.</summary>
    Term,

    /// <summary>A question, with why it is asked.</summary>
    Question,

    /// <summary>Something that can be chosen.</summary>
    Option,

    /// <summary>What speaks for an option.</summary>
    Plus,

    /// <summary>What speaks against an option.</summary>
    Minus,

    /// <summary>Advice.</summary>
    Advice,

    /// <summary>A made-up example.</summary>
    Example,

    /// <summary>What is said when the answers call for it.</summary>
    Signal,
}

/// <summary>A passage of the content that was found.</summary>
/// <param name="Key">Names the passage, to show it again later.</param>
/// <param name="About">What it leads to.</param>
/// <param name="Kind">What part it plays there.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Texts">The whole passage, each text with where it comes from; at least one.</param>
/// <param name="Section">The section it stands in.</param>
public sealed record Hit(string Key, Topic About, PassageKind Kind, string Title, IReadOnlyList<Element> Texts, SectionId Section)
{
    /// <summary>Ids of the content map that the passage covers.</summary>
    public IEnumerable<string> Covers => Texts.SelectMany(text => text.Covers);
}
