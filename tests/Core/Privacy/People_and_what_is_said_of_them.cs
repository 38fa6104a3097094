using Sleutelnet.Core.Privacy;

namespace Sleutelnet.Core.Tests.Privacy;

/// <summary>A sensitive word counts when it is said of one person, and not when it is a theme, a group or somebody's work.</summary>
public sealed class People_and_what_is_said_of_them
{
    [Theory]
    [InlineData("Ahmed is moslim.")]
    [InlineData("ahmed is moslim")]
    [InlineData("AHMED IS MOSLIM")]
    [InlineData("Rukiyyah is moslim.")]
    [InlineData("meneer K. is moslim")]
    [InlineData("Mw. El Amrani is moslim.")]
    [InlineData("die jongen van Yilmaz is moslim")]
    [InlineData("Onze voorzitter is moslim.")]
    [InlineData("Een van de leden is moslim.")]
    [InlineData("Zij is moslim.")]
    [InlineData("Volgens de buren is Bilal moslim.")]
    [InlineData("Ik sprak Naima. Is moslim.")]
    [InlineData("Naima (moslim) doet mee.")]
    public void One_person_is_seen_however_somebody_is_called(string text) => Assert.Contains(PersonalFinding.Belief, PersonalText.Find(text));

    [Theory]
    [InlineData("Veel inwoners zijn moslim.")]
    [InlineData("Niet iedereen is moslim.")]
    [InlineData("Hij of zij is moslim, christen of niets.")]
    [InlineData("Is iemand moslim? Dat vragen we niet.")]
    [InlineData("Als de voorzitter ziek is, leidt een ander het gesprek.")]
    [InlineData("Wie is er moslim, wie christen?")]
    public void Nobody_in_particular_is_no_person(string text) => Assert.Empty(PersonalText.Find(text));

    [Theory]
    [InlineData("Ahmed is een Turkse man.", true)]
    [InlineData("Ahmed is Turks.", true)]
    [InlineData("Ahmed is contactpersoon voor Turkse ondernemers.", false)]
    [InlineData("Ahmed is voorzitter van de Turkse vereniging.", false)]
    public void A_word_that_belongs_to_a_group_beside_it_says_nothing_of_the_person(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.Origin));

    [Theory]
    [InlineData("Karim heeft schulden.", true)]
    [InlineData("Karim geeft een training over schulden.", false)]
    [InlineData("Karim helpt gezinnen met schulden.", false)]
    [InlineData("Karim (wijkmanager) werkt aan schulden.", false)]
    [InlineData("Karim (wijkmanager) heeft schulden.", true)]
    public void Work_on_a_subject_says_nothing_of_who_does_it(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.Debt));

    [Theory]
    [InlineData("De voorzitter van de moskee belt morgen.", false)]
    [InlineData("Hassan, voorzitter van de moskee, belt morgen.", true)]
    [InlineData("De imam belt morgen.", false)]
    [InlineData("Imam Hassan belt morgen.", true)]
    public void A_function_in_a_house_of_prayer_tells_a_belief_only_with_a_name(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.Belief));

    [Theory]
    [InlineData("Fatima woont op de Lindelaan 14.", true)]
    [InlineData("Fatima regelt buurthuis De Brug, Lindelaan 14.", false)]
    [InlineData("We wonen graag bij elkaar in de Lindelaan.", false)]
    [InlineData("In de Lindelaan 1 tot 40 wonen veel gezinnen.", false)]
    public void A_street_with_a_number_is_a_home_when_somebody_lives_there(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.HomeAddress));

    [Theory]
    [InlineData("Hij is onbetrouwbaar.", true)]
    [InlineData("De imam is niet te vertrouwen.", true)]
    [InlineData("De trainer is een vervelende vent.", true)]
    [InlineData("Een sleutelpersoon moet betrouwbaar zijn.", false)]
    [InlineData("Voor de voorzitter is het lastig om te plannen.", false)]
    [InlineData("Een stoorzender krijgt een gesprek.", false)]
    public void A_judgement_is_about_a_person_and_not_about_the_work(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.Judgement));

    [Theory]
    [InlineData("Haar man drinkt.", true)]
    [InlineData("De voorzitter is gescheiden.", true)]
    [InlineData("Ouders die gaan scheiden, vinden hier hulp.", false)]
    [InlineData("Er zijn vaders en moeders.", false)]
    public void A_family_is_private_when_it_is_somebodys(string text, bool caught) =>
        Assert.Equal(caught, PersonalText.Find(text).Contains(PersonalFinding.Family));
}
