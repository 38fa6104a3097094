using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Phrases;

/// <summary>What is said about the mix, the flow, asking and giving, and about counting.</summary>
internal static class RegisterPhrases
{
    public const string Number = "Een getal";
    public const string Count = "Tel mee";
    public const string Cancel = "Niet tellen";
    public const string DontKnow = "Weten we niet";
    public const string Check = "Klopt dit zo?";
    public const string CheckHow = "Typ ja om het te tellen, of terug om iets te veranderen.";
    public const string PassedOver = "weten we niet";
    public const string OnlyNumbers = "Ik tel alleen aantallen per maand. Wie het was, bewaar ik niet.";
    public const string Known = "Was al geteld";
    public const string KnownHow = "Telde je deze persoon al als gestopt? Kies dan ‘Was al geteld’. Dan tel ik alleen het gesprek.";
    public const string CannotBeTakenBack = "Daarna kun je dit niet meer terughalen. Ik bewaar niet wat bij één gesprek hoorde.";

    public const string MixTitle = "Samenstelling";
    public const string MixText = "Dit is jullie oordeel over de hele groep. Het gaat nooit over één persoon.";
    public const string MixChart = "Oordeel over de groep";
    public const string LegendBalanced = "In balans";
    public const string LegendUnbalanced = "Niet in balans";
    public const string LegendUnknown = "Onbekend";
    public const string MixTypes = "Soorten en verhoudingen";
    public const string MixAreas = "Aantal per buurt";
    public const string MixNumbers = "Aantallen";
    public const string Unjudged = "Nog niet beoordeeld";
    public const string ShareButton = "Om te delen";
    public const string OnlyForCoordinators = "Dit is voor de coördinatoren. Wil je iets laten zien aan anderen? Kies dan ‘Om te delen’.";

    public const string FlowTitle = "Wie kwam erbij en wie stopte?";
    public const string FlowChart = "Erbij en gestopt";
    public const string Came = "erbij";
    public const string Left = "gestopt";
    public const string FlowReasons = "Redenen die vaker voorkomen";
    public const string FlowNothing = "Er is nog niets geteld.";
    public const string ReasonsHow = "Een reden staat hier pas als hij twee keer is genoemd. Ik kijk een jaar terug.";

    public const string BalanceTitle = "Vragen en geven";
    public const string BalanceChart = "Wij vroegen en wij boden";
    public const string Asked = "gevraagd";
    public const string Offered = "geboden";

    public const string ShareTitle = "Samenvatting om te delen";
    public const string ShareText = "Kleine aantallen staan er niet precies in. Zo valt niemand te herkennen.";
    public const string NoTotal = "Er is een klein aantal bij. Daarom staat het totaal er niet.";
    public const string Nobody = "niemand";
    public const string Few = "minder dan 5";

    /// <summary>Whether a text says that it was counted before.</summary>
    public static bool SaysKnown(string text) => Words.Normalise(text) is "was al geteld" or "al geteld" or "is al geteld" or "die was al geteld" or "die is al geteld";

    public static string MoreAreas(int more) => more == 1 ? "En nog 1 buurt." : $"En nog {more} buurten.";

    public static string NetworkLine(string municipality) => $"Gemeente {municipality}";

    public static string FlowLine(string quarter, int came, int stopped) => $"{quarter}: {came} erbij, {stopped} gestopt.";

    public static string BalanceLine(string quarter, int asked, int offered) => $"{quarter}: {asked} keer gevraagd, {offered} keer geboden.";

    public static string ShareFlow(int came, int stopped) => $"In het laatste jaar: {Shared(came)} erbij, {Shared(stopped)} gestopt.";

    public static string ShareSize(int number) => SmallCounts.IsSmall(number) ? $"Omvang: {Few} sleutelpersonen." : number == 0 ? $"Omvang: {Nobody}." : $"Omvang: ongeveer {SmallCounts.Rounded(number)} sleutelpersonen.";

    public static string Shared(int number) => number == 0 ? Nobody : SmallCounts.IsSmall(number) ? Few : $"{number}";

    /// <summary>What a bar of a quarter stands for, in few letters.</summary>
    public static string In(Month first, string what) => first.Number switch
    {
        1 => $"jan–mrt: {what}",
        4 => $"apr–jun: {what}",
        7 => $"jul–sep: {what}",
        _ => $"okt–dec: {what}",
    };

    public static string Quarter(Month first) => first.Number switch
    {
        1 => $"Januari – maart {first.Year}",
        4 => $"April – juni {first.Year}",
        7 => $"Juli – september {first.Year}",
        _ => $"Oktober – december {first.Year}",
    };

    public static string Step(string title, int step, int of) => of > 1 ? $"{title} · stap {step} van {of}" : title;
}
