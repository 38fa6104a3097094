using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads a command from words that are not exactly its own.</summary>
internal sealed class LooseWording(CommandWords words)
{
    /// <summary>The command that all of the words together say; null when there is none.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="asks">Whether it is asked of the bot; where any text will do, other words may be an answer.</param>
    public Meaning? ByWords(string typed, bool asks)
    {
        var tokens = typed.Split(' ');
        foreach (var (wording, means) in words.Wordings)
        {
            if ((asks || wording.Anywhere) && wording.IsAllOf(tokens, words.SmallWords))
                return means;
        }

        return null;
    }

    /// <summary>The register that all of the words together mean; null when there is none.</summary>
    public RegisterId? Register(string typed)
    {
        var tokens = typed.Split(' ');
        foreach (var (wording, register) in words.Registers)
        {
            if (wording.IsAllOf(tokens, words.SmallWords))
                return register;
        }

        return null;
    }

    /// <summary>The command whose whole wording is close to what was typed; null when there is none.</summary>
    public Meaning? Misspelt(string typed)
    {
        foreach (var (phrase, means) in words.Phrases)
        {
            // In a short word an error makes another word: “laten” is not “later”, “wissen” not “wissel”.
            if (phrase.Length >= (Shows(means) ? 5 : 8) && Words.AreClose(typed, phrase))
                return means;
        }

        return null;
    }

    private static bool Shows(Meaning meaning) => meaning is Meaning.Help or Meaning.Status or Meaning.Next or Meaning.Overview or Meaning.NextPage
        or Meaning.PreviousPage or Meaning.Signals or Meaning.Continue or Meaning.Greet or Meaning.Back or Meaning.Skip or Meaning.Explain or Meaning.Example
        or Meaning.More or Meaning.Networks or Meaning.Privacy or Meaning.Mix or Meaning.Flow or Meaning.Balance or Meaning.Share or Meaning.Search;
}
