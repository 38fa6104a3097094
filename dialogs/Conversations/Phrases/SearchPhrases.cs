using Sleutelnet.Core.Search;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said around what was found in the guide.</summary>
internal static class SearchPhrases
{
    public const string Title = "Dit vond ik voor je";
    public const string ToQuestion = "Naar de vraag";
    public const string ToSection = "Naar dit deel";
    public const string ToEntry = "Open dit begrip";
    public const string ToRegister = "Vul dit in";
    public const string How = "Typ verder om terug te gaan naar je vraag. Of zoek met een ander woord.";

    /// <summary>What stands before a passage, so that one side or a piece of advice is not taken for the whole.</summary>
    public static string Lead(PassageKind kind) => kind switch
    {
        PassageKind.Option => "Keuze: ",
        PassageKind.Plus => "Pluspunt: ",
        PassageKind.Minus => "Minpunt: ",
        PassageKind.Advice => "Advies: ",
        PassageKind.Signal => "Hier let ik op: ",
        _ => "",
    };
}
