using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Privacy;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations;

/// <summary>What networks, municipalities and people may be called: one line, not too long.</summary>
internal static class Names
{
    public static string OneLine(string typed) => string.Join(' ', typed.Split((char[])['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The networks that are meant by what was typed; none when it holds no letter or digit.</summary>
    public static NetworkName[] Find(IReadOnlyList<NetworkName> networks, string typed)
    {
        var words = Words.Normalise(typed);
        if (words.Length == 0)
            return [];
        var exact = networks.Where(network => Words.Normalise(network.Name) == words).ToArray();
        return exact.Length > 0
            ? exact
            : [.. networks.Where(network => Words.Normalise(network.Name) is var name && (Words.AreClose(words, name) || name.Contains(words, StringComparison.Ordinal)))];
    }

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static PlainNotice? Problem(string name) =>
        !name.Any(char.IsLetterOrDigit) ? PlainNotice.NameMissing
        : name.Length > Limits.NameLength ? PlainNotice.NameTooLong
        : PersonalText.Find(name).Count > 0 ? PlainNotice.NameIsPersonal
        : null;
}
