// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension MedicineTable {
    /// Substances common in primary care. Rows of ATC code, substance, form, strengths and usual dosage,
    /// parted by bars. Facts: WHO's ATC index and common strengths in Sweden.
    static let commonRows = """
        A02BC01|Omeprazol|enterokapsel|20 mg;40 mg|1 kapsel på morgonen.
        A02BC02|Pantoprazol|enterotablett|20 mg;40 mg|1 tablett på morgonen.
        A03FA01|Metoklopramid|tablett|10 mg|1 tablett vid behov mot illamående, högst 3 om dagen.
        A06AD15|Makrogol|pulver|13,8 g|1 dospåse om dagen.
        A06AD11|Laktulos|oral lösning|670 mg/ml|15 ml om dagen.
        A10AB05|Insulin aspart|injektionspenna|100 E/ml|Till måltid enligt schema.
        A10AE04|Insulin glargin|injektionspenna|100 E/ml|10 enheter till natten.
        A10BA02|Metformin|tablett|500 mg;850 mg;1000 mg|1 tablett morgon och kväll, till maten.
        A10BH01|Sitagliptin|tablett|50 mg;100 mg|1 tablett på morgonen.
        A10BJ06|Semaglutid|injektionspenna|0,25 mg;0,5 mg;1 mg|1 injektion i veckan.
        A10BK01|Dapagliflozin|tablett|10 mg|1 tablett på morgonen.
        A10BK03|Empagliflozin|tablett|10 mg;25 mg|1 tablett på morgonen.
        B01AA03|Warfarin|tablett|2,5 mg|Enligt ordination från mottagningen.
        B01AC06|Acetylsalicylsyra|tablett|75 mg|1 tablett om dagen.
        B01AC04|Klopidogrel|tablett|75 mg|1 tablett om dagen.
        B01AF01|Rivaroxaban|tablett|15 mg;20 mg|1 tablett om dagen, till maten.
        B01AF02|Apixaban|tablett|2,5 mg;5 mg|1 tablett morgon och kväll.
        B03AA07|Järnsulfat|depottablett|100 mg|1 tablett om dagen.
        B03BA01|Cyanokobalamin|tablett|1 mg|1 tablett om dagen.
        B03BB01|Folsyra|tablett|1 mg;5 mg|1 tablett om dagen.
        C01DA14|Isosorbidmononitrat|depottablett|30 mg;60 mg|1 tablett på morgonen.
        C03AB01|Bendroflumetiazid|tablett|2,5 mg|1 tablett på morgonen.
        C03CA01|Furosemid|tablett|40 mg|1 tablett på morgonen.
        C03DA01|Spironolakton|tablett|25 mg|1 tablett på morgonen.
        C07AB02|Metoprolol|depottablett|25 mg;50 mg;100 mg|1 tablett på morgonen.
        C07AB07|Bisoprolol|tablett|2,5 mg;5 mg|1 tablett på morgonen.
        C08CA01|Amlodipin|tablett|5 mg;10 mg|1 tablett på morgonen.
        C08CA02|Felodipin|depottablett|2,5 mg;5 mg|1 tablett på morgonen.
        C09AA02|Enalapril|tablett|5 mg;10 mg;20 mg|1 tablett på morgonen.
        C09AA05|Ramipril|tablett|2,5 mg;5 mg;10 mg|1 tablett på morgonen.
        C09CA01|Losartan|tablett|50 mg;100 mg|1 tablett på morgonen.
        C09CA06|Kandesartan|tablett|8 mg;16 mg|1 tablett på morgonen.
        C10AA01|Simvastatin|tablett|20 mg;40 mg|1 tablett till kvällen.
        C10AA05|Atorvastatin|tablett|10 mg;20 mg;40 mg|1 tablett till kvällen.
        C10AX09|Ezetimib|tablett|10 mg|1 tablett om dagen.
        D01AC08|Ketokonazol|schampo|20 mg/ml|Två gånger i veckan.
        D07AA02|Hydrokortison|kräm|1 %|Smörjs tunt på eksemen.
        D07AC01|Betametason|kräm|0,1 %|Smörjs tunt en gång om dagen.
        G03AC09|Desogestrel|tablett|75 mikrogram|1 tablett om dagen.
        G03CA03|Östradiol|vagitorium|10 mikrogram|1 vagitorium två gånger i veckan.
        G04CA02|Tamsulosin|depottablett|0,4 mg|1 tablett om dagen.
        G04BD12|Mirabegron|depottablett|25 mg;50 mg|1 tablett om dagen.
        H02AB06|Prednisolon|tablett|5 mg;10 mg|3 tabletter på morgonen i sju dagar.
        H03AA01|Levotyroxin|tablett|25 mikrogram;50 mikrogram;75 mikrogram|1 tablett på morgonen.
        J01AA02|Doxycyklin|tablett|100 mg|1 tablett om dagen i nio dagar.
        J01CA04|Amoxicillin|tablett|500 mg;750 mg|1 tablett tre gånger om dagen i sju dagar.
        J01CA08|Pivmecillinam|tablett|200 mg;400 mg|1 tablett tre gånger om dagen i fem dagar.
        J01CE02|Fenoximetylpenicillin|tablett|800 mg;1 g|1 tablett tre gånger om dagen i tio dagar.
        J01CF05|Flukloxacillin|tablett|500 mg;750 mg|2 tabletter tre gånger om dagen i sju dagar.
        J01CR02|Amoxicillin och klavulansyra|tablett|500 mg/125 mg|1 tablett tre gånger om dagen i tio dagar.
        J01DB05|Cefadroxil|kapsel|500 mg|1 kapsel två gånger om dagen i tio dagar.
        J01EA01|Trimetoprim|tablett|160 mg|1 tablett två gånger om dagen i tre dagar.
        J01FA01|Erytromycin|enterokapsel|250 mg|2 kapslar två gånger om dagen i tio dagar.
        J01FF01|Klindamycin|kapsel|150 mg;300 mg|1 kapsel tre gånger om dagen i tio dagar.
        J01MA02|Ciprofloxacin|tablett|500 mg|1 tablett två gånger om dagen i sju dagar.
        J01XE01|Nitrofurantoin|tablett|50 mg|1 tablett tre gånger om dagen i fem dagar.
        J05AB11|Valaciklovir|tablett|500 mg|2 tabletter tre gånger om dagen i sju dagar.
        M01AB05|Diklofenak|tablett|50 mg|1 tablett två gånger om dagen, till mat.
        M01AE01|Ibuprofen|tablett|400 mg|1 tablett tre gånger om dagen, till mat.
        M01AE02|Naproxen|tablett|250 mg;500 mg|1 tablett två gånger om dagen, till mat.
        M04AA01|Allopurinol|tablett|100 mg;300 mg|1 tablett om dagen.
        M05BA04|Alendronsyra|tablett|70 mg|1 tablett i veckan, fastande.
        N02AA01|Morfin|tablett|10 mg|1 tablett vid behov mot svår smärta.
        N02AA05|Oxikodon|kapsel|5 mg;10 mg|1 kapsel vid behov mot svår smärta.
        N02AJ06|Kodein och paracetamol|tablett|30 mg/500 mg|1 tablett vid behov, högst 6 om dagen.
        N02AX02|Tramadol|kapsel|50 mg|1 kapsel vid behov, högst 4 om dagen.
        N02BE01|Paracetamol|tablett|500 mg;1 g|2 tabletter vid behov mot smärta, högst 8 om dagen.
        N02CC01|Sumatriptan|tablett|50 mg|1 tablett vid migränanfall.
        N03AX12|Gabapentin|kapsel|100 mg;300 mg|1 kapsel tre gånger om dagen.
        N05BA04|Oxazepam|tablett|5 mg;10 mg|1 tablett vid behov mot oro.
        N05CF01|Zopiklon|tablett|5 mg;7,5 mg|1 tablett till natten vid behov.
        N05CH01|Melatonin|depottablett|2 mg|1 tablett en timme före sänggående.
        N06AA09|Amitriptylin|tablett|10 mg;25 mg|1 tablett till natten.
        N06AB04|Citalopram|tablett|10 mg;20 mg|1 tablett på morgonen.
        N06AB06|Sertralin|tablett|25 mg;50 mg;100 mg|1 tablett på morgonen.
        N06AB10|Escitalopram|tablett|5 mg;10 mg|1 tablett på morgonen.
        N06AX11|Mirtazapin|tablett|15 mg;30 mg|1 tablett till natten.
        N06AX16|Venlafaxin|depotkapsel|37,5 mg;75 mg|1 kapsel på morgonen.
        N06DA02|Donepezil|tablett|5 mg;10 mg|1 tablett till kvällen.
        R01AD09|Mometason|nässpray|50 mikrogram/dos|2 sprayningar i varje näsborre om dagen.
        R03AC02|Salbutamol|inhalationspulver|0,2 mg/dos|1 inhalation vid behov mot andnöd.
        R03AK07|Budesonid och formoterol|inhalationspulver|160/4,5 mikrogram|2 inhalationer morgon och kväll.
        R03BA02|Budesonid|inhalationspulver|200 mikrogram/dos|1 inhalation morgon och kväll.
        R03BB04|Tiotropium|inhalationspulver|18 mikrogram|1 inhalation på morgonen.
        R06AE07|Cetirizin|tablett|10 mg|1 tablett om dagen vid besvär.
        R06AX13|Loratadin|tablett|10 mg|1 tablett om dagen vid besvär.
        R06AX27|Desloratadin|tablett|5 mg|1 tablett om dagen vid besvär.
        S01AA01|Kloramfenikol|ögonsalva|1 %|3 gånger om dagen i fem dagar.
        S01EE01|Latanoprost|ögondroppar|50 mikrogram/ml|1 droppe i varje öga till kvällen.
        """
}
